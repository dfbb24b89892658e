package org.lantern.kit.testing.wrong;

import jakarta.inject.Singleton;

/** A table that needs a container. */
@Singleton
class WrongLifecycle {}
