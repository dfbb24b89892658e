package org.lantern.review.schoolresponse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The schools' responses. */
@Singleton
class SchoolResponseRepository implements PanacheRepositoryBase<SchoolResponse, UUID> {}
