package org.lantern.endtoend.fault;

/** What a fault takes away. */
enum Part {
  SCHOOL,
  REVIEW,
  ACCREDITATION,
  GATEWAY,
  BROKER,
  DATABASE,
  IDENTITY
}
