package org.lantern.review.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Formula;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.programme.VisitMode;
import org.lantern.review.schoolcopy.EndingKind;
import org.lantern.review.subject.Subject;
import org.lantern.review.subject.SubjectColumns;

/** A school asks for a review of a programme. */
@Entity
@Table(name = "request")
class Request {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Embedded private SubjectColumns subject;

  @Column(name = "programme_id")
  private UUID programmeId;

  @Column(name = "season_id")
  private UUID seasonId;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "request_days", joinColumns = @JoinColumn(name = "request_id"))
  @BatchSize(size = 100)
  private Set<RequestedDays> days;

  @Enumerated(EnumType.STRING)
  private VisitMode mode;

  private String context;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "request_contact", joinColumns = @JoinColumn(name = "request_id"))
  @Column(name = "person_id")
  @BatchSize(size = 100)
  private Set<UUID> contacts;

  private String wishes;
  private String[] remarks;

  @Column(name = "made_by")
  private UUID madeBy;

  @Column(name = "made_on")
  private LocalDate madeOn;

  @Enumerated(EnumType.STRING)
  @Formula("school_ending(school_id)")
  private EndingKind schoolEnding;

  @Version private long version;

  protected Request() {}

  /**
   * @param usualMode how the programme's visits usually are, where the school does not say
   */
  Request(
      UUID id,
      RequestReviewRequest asked,
      Subject subject,
      UUID seasonId,
      VisitMode usualMode,
      UUID madeBy,
      LocalDate madeOn) {
    this.id = id;
    this.schoolId = subject.hostId();
    this.subject = new SubjectColumns(subject);
    this.programmeId = asked.programmeId();
    this.seasonId = seasonId;
    this.mode = usualMode;
    this.days = new HashSet<>();
    this.contacts = new HashSet<>();
    this.remarks = new String[0];
    this.madeBy = madeBy;
    this.madeOn = madeOn;
    this.state = RequestState.REQUESTED;
    say(asked.said());
  }

  /**
   * Replaces what the school says.
   *
   * @throws Refusal.NotInThisState when the network has answered
   */
  void write(WriteRequestRequest said) {
    if (state != RequestState.REQUESTED) {
      throw new Refusal.NotInThisState(
          "The network has answered this request; it stays as it was. Tell the network what"
              + " changed.",
          List.of());
    }
    say(said);
  }

  private void say(WriteRequestRequest said) {
    days.clear();
    said.wanted().forEach(range -> days.add(RequestedDays.of(true, range)));
    said.blocked().forEach(range -> days.add(RequestedDays.of(false, range)));
    contacts.clear();
    contacts.addAll(said.contacts());
    mode = said.mode() == null ? mode : said.mode();
    context = said.context();
    wishes = said.wishes();
  }

  void remark(List<String> sentences) {
    remarks = sentences.toArray(String[]::new);
  }

  /** Whether both may be for one month; who names no days may mean any. */
  boolean mayShareMonth(Request other) {
    return getWanted().isEmpty()
        || other.getWanted().isEmpty()
        || getWanted().stream()
            .anyMatch(range -> other.getWanted().stream().anyMatch(range::sharesMonth));
  }

  Transition made() {
    return transition(null, RequestAction.REQUEST);
  }

  Transition move(RequestAction action, Set<? extends Mover> movers) {
    RequestState before = state;
    state = RequestLifecycle.TABLE.next(state, action, movers);
    return transition(before, action);
  }

  /** What the movers may do now; nobody takes over from a school that goes on. */
  List<RequestAction> allowed(Set<? extends Mover> movers) {
    boolean canMove = EndingKind.canMove(schoolEnding, getSubject().kind());
    return RequestLifecycle.TABLE.allowed(state, movers).stream()
        .filter(action -> action != RequestAction.TAKE_OVER || canMove)
        .toList();
  }

  /** Another school is its host from now on. */
  Transition takeOver(UUID successor, Set<? extends Mover> movers) {
    RequestState before = state;
    state = RequestLifecycle.TABLE.next(state, RequestAction.TAKE_OVER, movers);
    subject = new SubjectColumns(getSubject().hostedBy(successor));
    schoolId = successor;
    return transition(before, RequestAction.TAKE_OVER);
  }

  private Transition transition(RequestState before, RequestAction action) {
    return new Transition(
        "request",
        id,
        before,
        action,
        state,
        new RequestEvent(action, id, schoolId, getSubject(), programmeId, state));
  }

  public UUID getId() {
    return id;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  /** What it is about, and whose it is. */
  public Subject getSubject() {
    return subject.of(schoolId);
  }

  public UUID getProgrammeId() {
    return programmeId;
  }

  public UUID getSeasonId() {
    return seasonId;
  }

  public RequestState getState() {
    return state;
  }

  public List<DayRange> getWanted() {
    return ranges(true);
  }

  public List<DayRange> getBlocked() {
    return ranges(false);
  }

  private List<DayRange> ranges(boolean wanted) {
    return days.stream()
        .filter(each -> each.wanted() == wanted)
        .map(RequestedDays::range)
        .sorted(Comparator.comparing(DayRange::firstDay).thenComparing(DayRange::lastDay))
        .toList();
  }

  public VisitMode getMode() {
    return mode;
  }

  public String getContext() {
    return context;
  }

  public List<UUID> getContacts() {
    return contacts.stream().sorted().toList();
  }

  public List<String> getRemarks() {
    return List.of(remarks);
  }

  public LocalDate getMadeOn() {
    return madeOn;
  }

  public String getWishes() {
    return wishes;
  }

  /** How its school has ended by what is known now; null for one that goes on. */
  public EndingKind getSchoolEnding() {
    return schoolEnding;
  }

  public UUID getMadeBy() {
    return madeBy;
  }

  public long getVersion() {
    return version;
  }
}
