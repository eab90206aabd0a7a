package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the holder of a link sees and says. Each answer is kept for good, with the version it was given to. */
@Component
public class Decide {
    private final TransactionTemplate transaction;
    private final ExecutiveRepository executives;
    private final CaseRepository cases;
    private final ReadPaper papers;
    private final Recording recording;
    private final OrganisationDays days;

    Decide(
            TransactionTemplate transaction,
            ExecutiveRepository executives,
            CaseRepository cases,
            ReadPaper papers,
            Recording recording,
            OrganisationDays days) {
        this.transaction = transaction;
        this.executives = executives;
        this.cases = cases;
        this.papers = papers;
        this.recording = recording;
        this.days = days;
    }

    /** What a link opens: the newest version, and who holds it. */
    public record Opened(Executive executive, CasePaper paper, ZoneId zone) {}

    /** What somebody says; {@code words} is what they ask, or why. */
    public record Said(int version, Verdict verdict, String words, boolean takesPart) {}

    public sealed interface Outcome {
        record Recorded() implements Outcome {}

        /** There is a newer version than the one that was answered to. */
        record Newer() implements Outcome {}

        record Gone() implements Outcome {}
    }

    /** Changes nothing: mail programs look at links before people do. */
    public Optional<Opened> open(String code) {
        return within(code, this::read).flatMap(found -> found);
    }

    public Outcome answer(String code, Said said) {
        return within(code, parsed -> record(parsed, said)).orElseGet(Outcome.Gone::new);
    }

    private <T> Optional<T> within(String code, Function<LinkCode, T> work) {
        return LinkCode.parse(code)
                .map(parsed -> CurrentOrganisation.with(
                        parsed.organisation(),
                        () -> Objects.requireNonNull(transaction.execute(status -> work.apply(parsed)))));
    }

    private Optional<Opened> read(LinkCode code) {
        return executives
                .byLink(code.token().digest())
                .map(ExecutiveRepository.Held::executive)
                .flatMap(executive -> cases.newestNumber(executive.of())
                        .flatMap(number -> papers.find(executive.of(), number))
                        .map(paper -> new Opened(executive, paper, days.zone())));
    }

    private Outcome record(LinkCode code, Said said) {
        Optional<ExecutiveRepository.Held> found =
                executives.byLink(code.token().digest());
        if (found.isEmpty()) {
            return new Outcome.Gone();
        }
        Executive holder = found.get().executive();
        executives.lock(holder.id());
        Executive executive = executives.find(holder.of(), holder.id()).orElse(null);
        if (executive == null) {
            return new Outcome.Gone(); // taken off the list meanwhile
        }
        if (cases.newestNumber(executive.of()).orElse(0) != said.version()) {
            return new Outcome.Newer();
        }
        if (!isSame(executive.latest().orElse(null), said)) {
            recording.record(executive, found.get(), said);
        }
        return new Outcome.Recorded();
    }

    /** A double click says nothing twice. */
    private static boolean isSame(@Nullable Answer latest, Said said) {
        return latest != null
                && latest.version() == said.version()
                && latest.verdict() == said.verdict()
                && latest.takesPart() == said.takesPart()
                && latest.words().equals(said.words());
    }

    /** Writes answers down. */
    @Component
    static class Recording {
        private final JdbcClient jdbc;
        private final Clock clock;
        private final Ids ids;
        private final AuditLog audit;
        private final TellOfAnswer telling;

        Recording(JdbcClient jdbc, Clock clock, Ids ids, AuditLog audit, TellOfAnswer telling) {
            this.jdbc = jdbc;
            this.clock = clock;
            this.ids = ids;
            this.audit = audit;
            this.telling = telling;
        }

        void record(Executive executive, ExecutiveRepository.Held link, Said said) {
            UUID id = ids.next();
            jdbc.sql("""
                            insert into case_answer (id, case_id, version, executive_id, answer, words, takes_part, at, handed, handed_by)
                            values (:id, :case, :version, :executive, :answer, :words, :part, :now, :handed, :by)
                            """)
                    .param("id", id)
                    .param("case", executive.of().value())
                    .param("version", said.version())
                    .param("executive", executive.id())
                    .param("answer", said.verdict().key())
                    .param("words", said.words())
                    .param("part", said.takesPart())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("handed", link.handed())
                    .param("by", link.handedBy(), java.sql.Types.OTHER)
                    .update();
            telling.tell(id, executive, said);
            audit.record(
                    null, "businesscase.answered", executive.of().value().toString(), details(link.handedBy(), said));
        }

        private static Map<String, Object> details(@Nullable UUID handedBy, Said said) {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("version", said.version());
            details.put("answer", said.verdict().key());
            if (handedBy != null) {
                details.put("handedBy", handedBy.toString());
            }
            return details;
        }
    }
}
