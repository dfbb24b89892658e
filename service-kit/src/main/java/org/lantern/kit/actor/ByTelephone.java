package org.lantern.kit.actor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation whose words somebody may have said by telephone, so that an administrator
 * records them with {@link Telephone#SAID_BY}; every other operation refuses that header. Never on
 * a signature, a declaration, a submission or a decision on sharing. docs/permissions.md lists
 * them.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ByTelephone {}
