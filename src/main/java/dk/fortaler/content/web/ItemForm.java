package dk.fortaler.content.web;

import dk.fortaler.content.PictureId;
import dk.fortaler.content.StoryKind;
import dk.fortaler.content.internal.PeopleShown;
import dk.fortaler.content.internal.Publication;
import dk.fortaler.programmes.ProgrammeId;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Everything that a person says of an item at once, so that no button loses what another field holds.
 *
 * @param version that the person saw
 * @param picture the id of the chosen one; empty for none
 * @param kind of {@link StoryKind}
 * @param people of {@link PeopleShown}, and {@code note}
 * @param from and {@code until}: local times as a browser writes them, or empty
 * @param action {@code save} or {@code publish}
 */
record ItemForm(
        Integer version,
        @Size(max = 300, message = "web.form.too-long") String title,
        @Size(max = 2000, message = "web.form.too-long") String description,
        String picture,
        @Size(max = 1000, message = "web.form.too-long") String alternative,
        @Nullable MultipartFile upload,
        String kind,
        String people,

        @Size(max = PeopleShown.LONGEST_NOTE, message = "web.form.too-long")
        String note,

        @Nullable UUID programme,
        String from,
        String until,
        String action) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    ItemForm(
            @Nullable Integer version,
            @Nullable String title,
            @Nullable String description,
            @Nullable String picture,
            @Nullable String alternative,
            @Nullable MultipartFile upload,
            @Nullable String kind,
            @Nullable String people,
            @Nullable String note,
            @Nullable UUID programme,
            @Nullable String from,
            @Nullable String until,
            @Nullable String action) {
        this.version = version == null ? 0 : version;
        this.title = oneLine(title);
        this.description = CaptionField.tidy(description == null ? "" : description);
        this.picture = oneLine(picture);
        this.alternative = oneLine(alternative);
        this.upload = upload == null || upload.isEmpty() ? null : upload;
        this.kind = oneLine(kind);
        this.people = oneLine(people);
        this.note = oneLine(note);
        this.programme = programme;
        this.from = oneLine(from);
        this.until = oneLine(until);
        this.action = oneLine(action);
    }

    Optional<PictureId> chosen() {
        try {
            return picture.isEmpty() ? Optional.empty() : Optional.of(new PictureId(UUID.fromString(picture)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    Optional<ProgrammeId> chosenProgramme() {
        return Optional.ofNullable(programme).map(ProgrammeId::new);
    }

    StoryKind story() {
        return StoryKind.of(kind).orElse(StoryKind.NEWS);
    }

    PeopleShown shown() {
        PeopleShown.Answer answer = PeopleShown.Answer.of(people).orElse(PeopleShown.Answer.UNSAID);
        return new PeopleShown(answer, answer == PeopleShown.Answer.AGREED ? note : "");
    }

    boolean publishes() {
        return action.equals("publish");
    }

    /** The fields of a publication as it is, so that saving again changes none of it. */
    static Map<String, String> values(Publication publication, ZoneId zone) {
        Map<String, String> values = new HashMap<>();
        values.put("programme", publication.programme().value().toString());
        values.put("from", local(publication.publishAt(), zone));
        publication.expiresAt().ifPresent(end -> values.put("until", local(end, zone)));
        return values;
    }

    private static String local(Instant moment, ZoneId zone) {
        return moment.atZone(zone)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** A gap in the clock moves forward, of an hour that comes twice the first counts. Nothing that far away is meant. */
    static Optional<Instant> moment(String local, ZoneId zone) {
        try {
            return Optional.of(local)
                    .filter(text -> !text.isEmpty())
                    .map(LocalDateTime::parse)
                    .filter(time -> time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR)
                    .map(time -> time.atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static boolean isUnreadable(String local) {
        return !local.isEmpty() && moment(local, ZoneId.of("UTC")).isEmpty();
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\r\\n\\t\\x00]+", " ").strip();
    }
}
