package org.lantern.kit.event;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Takes the correlation from a request and tells it in the answer. */
@Provider
@PreMatching
class CorrelationFilter implements ContainerRequestFilter, ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    Correlation.begin(
        request.getHeaderString(Correlation.ID_HEADER),
        request.getHeaderString(Correlation.TRACE_HEADER));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (Correlation.id() != null) {
      response.getHeaders().putSingle(Correlation.ID_HEADER, Correlation.id());
    }
    Correlation.end();
  }
}
