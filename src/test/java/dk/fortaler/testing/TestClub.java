package dk.fortaler.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.calls.Call;
import dk.fortaler.programmes.calls.Calls;
import dk.fortaler.programmes.calls.Question;
import dk.fortaler.programmes.cohorts.Cohorts;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes programmes with somebody who runs them, and does in them what people do, by the pages that they do it on. */
@TestComponent
public final class TestClub {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private final TestOrganisations organisations;
    private final TestContent content;
    private final Letters letters;
    private final Browsers browsers;
    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Calls calls;
    private final JdbcClient jdbc;

    TestClub(
            TestOrganisations organisations,
            TestContent content,
            Letters letters,
            Browsers browsers,
            Programmes programmes,
            Cohorts cohorts,
            Calls calls,
            JdbcClient jdbc) {
        this.organisations = organisations;
        this.content = content;
        this.letters = letters;
        this.browsers = browsers;
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.calls = calls;
        this.jdbc = jdbc;
    }

    /** The programme “Salg” of an organisation of its own, in Danish, and its manager, with more roles if wanted. */
    public Club open(Role... more) {
        Role[] roles = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Role.PROGRAMME_MANAGER), java.util.stream.Stream.of(more))
                .toArray(Role[]::new);
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, roles);
        return new Club(manager, content.aProgrammeWith(manager.organisation(), "Salg"));
    }

    /** One programme. */
    public final class Club {
        private final TestPerson manager;
        private final UUID programme;

        private Club(TestPerson manager, UUID programme) {
            this.manager = manager;
            this.programme = programme;
        }

        public TestPerson manager() {
            return manager;
        }

        public ProgrammeId programme() {
            return new ProgrammeId(programme);
        }

        /** Like {@code /programmes/…}. */
        public String address() {
            return "/programmes/" + programme;
        }

        public TestPerson colleague(String name) {
            return organisations.aPerson(manager.organisation(), name, Language.DA);
        }

        /** Who has no account yet. */
        public TestPerson newcomer(String name) {
            return organisations.aNewcomer(manager.organisation(), name, Language.DA);
        }

        public UUID cohort(String name, LocalDate starts, @Nullable Integer seats, @Nullable LocalDate until) {
            return ours(() -> cohorts.add(manager.id(), programme(), new Cohorts.Plan(name, starts, seats, until)));
        }

        /** Far ahead, without a deadline. */
        public UUID cohort(String name, @Nullable Integer seats) {
            return cohort(name, LocalDate.of(2040, 3, 1), seats, null);
        }

        /** The path of its page. */
        public String call(Call.State state, @Nullable UUID cohort, Question... questions) {
            return ours(() -> {
                int revision = calls.of(programme()).revision();
                List<Question> asked = List.of(questions);
                calls.save(
                        manager.id(),
                        new Call(programme(), state, "", cohort, "Kom med os", "Come along", asked, revision));
                return "/club/" + manager.organisation().value() + "-"
                        + calls.of(programme()).code();
            });
        }

        /** As a guest, by the form of a call's page. */
        public Answer apply(String page, String form) {
            try (Visitor guest = new Visitor(browsers, null)) {
                return guest.postAsIs(
                        page + "/apply?lang=da", form.replace("@", URLEncoder.encode("@", StandardCharsets.UTF_8)));
            }
        }

        /** By the manager, as their form is sent; answers the status. */
        public int ask(String whom) {
            try (Visitor me = new Visitor(browsers, manager)) {
                return me.post(address() + "/members", whom).status();
            }
        }

        public int ask(TestPerson person) {
            return ask("person=" + person.id().value());
        }

        /** Presses a button behind the link of the newest mail to them, like {@code /yes}. */
        public Answer press(TestPerson person, String button) {
            return press(link(person), button);
        }

        public Answer press(String link, String button) {
            try (Visitor guest = new Visitor(browsers, null)) {
                return guest.postAsIs(link + button, "");
            }
        }

        /** As a person does it: asked, and yes by the link. */
        public void join(TestPerson person, @Nullable UUID cohort) {
            ask(person);
            ours(() -> jdbc.sql("update programme_invitation set cohort_id = :cohort where person_id = :person")
                    .param("cohort", cohort, Types.OTHER)
                    .param("person", person.id().value())
                    .update());
            press(person, "/yes");
            assertThat(isMember(person)).isTrue();
        }

        public boolean isMember(TestPerson person) {
            return ours(() -> programmes.isMember(programme(), person.id()));
        }

        /** That of their application to a call; empty where there is none. */
        public String stateOf(TestPerson person) {
            return ours(() -> jdbc.sql("select state from club_application where email = :email")
                    .param("email", person.email().value())
                    .query(String.class)
                    .optional()
                    .orElse(""));
        }

        public UUID applicationOf(TestPerson person) {
            return ours(() -> jdbc.sql("select id from club_application where email = :email")
                    .param("email", person.email().value())
                    .query(UUID.class)
                    .single());
        }

        /** The path of the first link in the newest mail to them. */
        public String link(TestPerson person) {
            return letters.link(manager.organisation(), person.email().value());
        }

        /** All in mails to them, the newest mail's first. */
        public List<String> links(TestPerson person) {
            return ours(() -> jdbc.sql(
                                    "select plain from mail where to_address = :to order by created_at desc, id desc")
                            .param("to", person.email().value())
                            .query(String.class)
                            .list())
                    .stream()
                    .flatMap(text -> LINK.matcher(text).results().map(link -> link.group(1)))
                    .toList();
        }

        public long mailsTo(TestPerson person) {
            return mailsTo(person.email().value());
        }

        public long mailsTo(String address) {
            return ours(() -> jdbc.sql("select count(*) from mail where to_address = :to")
                    .param("to", address)
                    .query(Long.class)
                    .single());
        }

        /** @param sql which counts, of {@code :person} */
        public int count(String sql, TestPerson person) {
            return ours(() -> jdbc.sql(sql)
                    .param("person", person.id().value())
                    .query(Integer.class)
                    .single());
        }

        public <T> T ours(Supplier<T> work) {
            return organisations.in(manager.organisation(), work);
        }
    }
}
