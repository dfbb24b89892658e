package org.lantern.review.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;
import org.lantern.review.writing.BegunTexts;

/** The school gives the team documents to read, and takes them back. */
@ApplicationScoped
public class DocumentService {
  static final String THING = "document";

  private final DocumentAccess access;
  private final DocumentRepository documents;
  private final DocumentMapper mapper;
  private final PieceTables pieces;
  private final FileKinds kinds;
  private final DocumentSettings settings;
  private final BegunTexts texts;
  private final Transitions transitions;
  private final NetworkTime time;

  DocumentService(
      DocumentAccess access,
      DocumentRepository documents,
      DocumentMapper mapper,
      PieceTables pieces,
      FileKinds kinds,
      DocumentSettings settings,
      BegunTexts texts,
      Transitions transitions,
      NetworkTime time) {
    this.access = access;
    this.documents = documents;
    this.mapper = mapper;
    this.pieces = pieces;
    this.kinds = kinds;
    this.settings = settings;
    this.texts = texts;
    this.transitions = transitions;
    this.time = time;
  }

  /** A document that is opened, with who opens it. */
  private record Found(DocumentAccess.Opened opened, Document document) {}

  /**
   * Takes a file under the id its sender gave it; the same twice is one. Who may not send one is
   * told before it is read; while it is on its way, words may be removed that its name says.
   */
  Versioned<DocumentResponse> upload(UUID reviewId, UUID id, String name, InputStream body) {
    OffsetDateTime begun = QuarkusTransaction.requiringNew().call(() -> begin(reviewId));
    try (Upload upload = Upload.of(body, settings.largest().asLongValue())) {
      FileKind kind = kinds.of(upload.file(), name);
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                texts.since(begun);
                return keep(reviewId, id, name, kind, upload);
              });
    }
  }

  private OffsetDateTime begin(UUID reviewId) {
    OffsetDateTime now = texts.now();
    requireTaken(access.giving(reviewId).review());
    return now;
  }

  private static void requireTaken(Review review) {
    review.requireTakesPlace();
    if (!review.isUnderWay()) {
      throw new Refusal.NotInThisState(
          "The findings are agreed; documents are given before that.", List.of());
    }
  }

  private Versioned<DocumentResponse> keep(
      UUID reviewId, UUID id, String name, FileKind kind, Upload upload) {
    DocumentAccess.Opened opened = access.changing(reviewId);
    Optional<Document> there = documents.findByIdOptional(id);
    if (there.isPresent()) {
      return again(new Found(opened, there.get()), name, upload);
    }
    requireTaken(opened.review());
    requireRoom(reviewId, upload);
    Document document =
        new Document(id, reviewId, name, kind, upload)
            .uploaded(opened.actor().personId(), time.now());
    documents.persistAndFlush(document);
    pieces.write(id, upload.file());
    transitions.note(opened.actor(), THING, id, null, DocumentAction.UPLOAD, document.getState());
    return versioned(new Found(opened, document));
  }

  private Versioned<DocumentResponse> again(Found found, String name, Upload upload) {
    Document document = found.document();
    boolean ofThisReview = document.getReviewId().equals(found.opened().review().getId());
    if (ofThisReview && !document.isKept()) {
      throw new Refusal.NotInThisState(
          "This document was removed and stays so. Send the new one under another id.", List.of());
    }
    if (!document.is(found.opened().review().getId(), name, upload)) {
      throw new Refusal.AlreadyThere(
          "Another file came under this id. Give this one an id of its own.");
    }
    return versioned(found);
  }

  private void requireRoom(UUID reviewId, Upload upload) {
    List<String> full = new ArrayList<>();
    if (documents.countKept(reviewId) >= settings.most()) {
      full.add(
          "A review has at most %d documents. Remove one that is not needed."
              .formatted(settings.most()));
    }
    long together = settings.together().asLongValue();
    if (documents.sizeKept(reviewId) + upload.size() > together) {
      full.add(
          "The documents of a review have at most %d bytes together. Remove one that is not needed."
              .formatted(together));
    }
    if (!full.isEmpty()) {
      throw new Refusal.AgainstTheRules(full);
    }
  }

  @Transactional
  List<DocumentResponse> list(UUID reviewId) {
    DocumentAccess.Opened opened = access.reading(reviewId);
    return documents.of(reviewId).stream()
        .map(document -> response(new Found(opened, document)))
        .toList();
  }

  @Transactional
  Versioned<DocumentResponse> get(UUID id) {
    return versioned(find(id));
  }

  @Transactional
  Attachment content(UUID id) {
    Document document = find(id).document();
    if (!document.isKept()) {
      throw new Refusal.NotFound();
    }
    return new Attachment(
        document.getName(),
        document.getMediaType(),
        document.getSize(),
        document.getSha256(),
        new PieceStream(pieces, id, document.getSize()));
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    find(id);
    return transitions.of(THING, id);
  }

  private Found find(UUID id) {
    Document document = documents.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    return new Found(access.reading(document.getReviewId()), document);
  }

  /** The content is gone; who removed it, when and why stays. */
  @Transactional
  Versioned<DocumentResponse> remove(UUID id, RemoveDocumentRequest why, String ifMatch) {
    UUID reviewId = documents.findByIdOptional(id).orElseThrow(Refusal.NotFound::new).getReviewId();
    DocumentAccess.Opened opened = access.changing(reviewId);
    Document document = documents.findById(id);
    Found found = new Found(opened, document);
    Versions.require(ifMatch, document.getVersion(), () -> response(found));
    DocumentState before = document.getState();
    document.remove(why, opened.movers(), opened.actor().personId(), time.now());
    pieces.forget(List.of(id));
    transitions.note(opened.actor(), THING, id, before, DocumentAction.REMOVE, document.getState());
    documents.flush();
    return versioned(found);
  }

  private DocumentResponse response(Found found) {
    Document document = found.document();
    List<DocumentAction> allowed =
        DocumentLifecycle.TABLE.allowed(document.getState(), found.opened().movers());
    return found.opened().isOfSchool()
        ? mapper.toSchool(document, allowed)
        : mapper.toTeam(document, allowed);
  }

  private Versioned<DocumentResponse> versioned(Found found) {
    return new Versioned<>(response(found), found.document().getVersion());
  }
}
