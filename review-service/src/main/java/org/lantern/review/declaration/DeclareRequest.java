package org.lantern.review.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Agrees to the protocol and declares ties for one review.
 *
 * @param protocolVersion the text that was read
 * @param ties an empty list says that there are none; ties declared before that bar, or wait to be
 *     weighed, stay until somebody who allocates has weighed them
 */
public record DeclareRequest(
    @NotNull Integer protocolVersion,
    @NotNull Boolean agreesToProtocol,
    @NotNull Boolean agreesToConfidentiality,
    @NotNull @Size(max = 20) List<@NotNull @Valid DeclaredTie> ties) {}
