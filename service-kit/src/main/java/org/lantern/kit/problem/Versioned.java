package org.lantern.kit.problem;

/** A representation with the version of the thing it stands for, which becomes its ETag. */
public record Versioned<T>(T body, long version) {}
