package dk.fortaler.sharing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.sharing.ShareId;
import dk.fortaler.sharing.ShareState;
import dk.fortaler.sharing.internal.Prepared.Gone;
import dk.fortaler.sharing.internal.Prepared.PostedToday;
import dk.fortaler.sharing.internal.Prepared.Ready;
import dk.fortaler.sharing.internal.Prepared.Taken;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class PrepareShareTest {
    private static final String WORDS =
            "Vores nye mølle leverer strøm til 14.000 hjem, og jeg har været med hele vejen";

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    PrepareShare prepare;

    @Autowired
    AnswerShare answer;

    @Autowired
    OwnShares shares;

    @Autowired
    Feed feed;

    @Autowired
    JdbcClient jdbc;

    private TestPerson anne;
    private TestPerson bo;
    private UUID item;

    @BeforeEach
    void aLiveItem() {
        anne = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        bo = organisations.aPerson(anne.organisation(), "Bo Lund", Language.DA, Role.AMBASSADOR);
        UUID programme = content.aProgrammeWith(anne.organisation(), "Nord", anne, bo);
        item = content.aLiveItem(anne.organisation(), programme, "Møllen kører", "http://localhost/nyheder/moelle");
    }

    @Test
    void xTakesNoWordsThatAColleagueHas() {
        ready(prepare(anne, Network.X, WORDS));
        assertThat(prepare(
                        bo,
                        Network.X,
                        "  vores NYE mølle leverer strøm til 14.000 hjem, og jeg har været med hele vejen! "))
                .isEqualTo(new Taken());
        assertThat(prepare(bo, Network.X, WORDS + " https://go.dk/s/22222222")).isEqualTo(new Taken());
        assertThat(shares()).containsExactly(WORDS);
        ready(prepare(bo, Network.X, "Jeg stod på taget, da vingerne drejede første gang. 14.000 hjem!"));
    }

    @Test
    void othersTakeTheSameWordsAndAnotherItemDoesToo() {
        ready(prepare(anne, Network.LINKEDIN, WORDS));
        ready(prepare(bo, Network.LINKEDIN, WORDS));
        ready(prepare(anne, Network.X, WORDS));
        UUID programme = content.aProgrammeWith(anne.organisation(), "Syd", bo);
        item = content.aLiveItem(anne.organisation(), programme, "En anden", "http://localhost/nyheder/anden");
        ready(prepare(bo, Network.X, WORDS));
    }

    @Test
    void wordsThatWereGivenUpAreFreeAgain() {
        ShareId given = ready(prepare(anne, Network.X, WORDS));
        ours(() -> answer.notThisTime(SignedInPeople.of(anne), given));
        ready(prepare(bo, Network.X, WORDS));
        assertThat(prepare(anne, Network.X, WORDS)).isEqualTo(new Taken());
    }

    @Test
    void aClickSaysNothingAgainstThePersonsOwnWord() {
        ShareId given = ready(prepare(anne, Network.LINKEDIN, "Blev ikke til noget"));
        ours(() -> answer.notThisTime(SignedInPeople.of(anne), given));
        click(given);
        assertThat(ours(() -> shares.find(anne.id(), given)).orElseThrow().state())
                .isEqualTo(ShareState.DECLINED);
        assertThat(ours(() -> feed.find(bo.id(), item)).orElseThrow().colleagues())
                .isZero();
        ShareId another = ready(prepare(anne, Network.LINKEDIN, "Et nyt forsøg"));
        assertThat(ours(() -> shares.find(anne.id(), another)).orElseThrow().state())
                .isEqualTo(ShareState.PREPARED);
        ours(() -> answer.posted(SignedInPeople.of(anne), given, Optional.empty()));
        assertThat(ours(() -> shares.find(anne.id(), given)).orElseThrow().state())
                .isEqualTo(ShareState.VERIFIED);
        assertThat(ours(() -> feed.find(bo.id(), item)).orElseThrow().colleagues())
                .isEqualTo(1);
    }

    @Test
    void ofTwoColleaguesAtTheSameMomentOneHasTheWords() {
        CompletableFuture<Prepared> second =
                meanwhile(() -> ready(prepare(anne, Network.X, WORDS)), () -> prepare(bo, Network.X, WORDS));
        assertThat(second.join()).isEqualTo(new Taken());
        assertThat(shares()).containsExactly(WORDS);
    }

    @Test
    void ofTwoTabsAtTheSameMomentThereIsOneShareWithOneLink() {
        CompletableFuture<Prepared> second = meanwhile(
                () -> ready(prepare(anne, Network.LINKEDIN, "Første")), () -> prepare(anne, Network.LINKEDIN, "Anden"));
        assertThat(second.join()).isInstanceOf(Ready.class);
        assertThat(shares()).containsExactly("Anden");
        assertThat(ours(() ->
                        jdbc.sql("select count(*) from link").query(Long.class).single()))
                .isEqualTo(1);
    }

    @Test
    void theDatabaseItselfTakesNoTurnTwice() {
        ready(prepare(anne, Network.LINKEDIN, "Første"));
        assertThatThrownBy(() -> ours(() -> jdbc.sql("""
                                insert into share (id, person_id, item_id, programme_id, network, day, state, text, link_id, link, prepared_at)
                                select gen_random_uuid(), person_id, item_id, programme_id, network, day, state, text, link_id, link, prepared_at
                                from share
                                """).update())).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void otherWordsOnTheDayOfAPostAreAskedForAndThenASecondShare() {
        ShareId first = ready(prepare(anne, Network.LINKEDIN, "Om morgenen"));
        ours(() -> answer.posted(SignedInPeople.of(anne), first, Optional.empty()));
        assertThat(prepare(anne, Network.LINKEDIN, "Om aftenen")).isEqualTo(new PostedToday());
        assertThat(shares()).containsExactly("Om morgenen");
        ShareId second = ready(prepareAfter(anne, first, "Om aftenen"));
        assertThat(second).isNotEqualTo(first);
        assertThat(ready(prepareAfter(anne, first, "Om natten"))).isEqualTo(second);
        assertThat(shares()).containsExactly("Om morgenen", "Om natten");
        assertThat(ours(() -> jdbc.sql("select count(distinct link) from share")
                        .query(Long.class)
                        .single()))
                .isEqualTo(2);
    }

    @Test
    void theSameWordsAgainAreTheSamePost() {
        ShareId first = ready(prepare(anne, Network.LINKEDIN, "Om morgenen"));
        ours(() -> answer.posted(SignedInPeople.of(anne), first, Optional.empty()));
        assertThat(ready(prepare(anne, Network.LINKEDIN, "Om morgenen"))).isEqualTo(first);
        assertThat(ours(() ->
                        jdbc.sql("select state from share").query(String.class).single()))
                .isEqualTo("confirmed");
    }

    @Test
    void aClickProtectsWordsThatNobodyConfirmed() {
        click(ready(prepare(anne, Network.LINKEDIN, "Det er ude")));
        assertThat(prepare(anne, Network.LINKEDIN, "Noget andet")).isEqualTo(new PostedToday());
        assertThat(shares()).containsExactly("Det er ude");
    }

    @Test
    void whoLeftTheProgrammeSharesNoMore() {
        ours(() -> jdbc.sql("update programme_member set left_at = joined_at where person_id = :person")
                .param("person", anne.id().value())
                .update());
        assertThat(prepare(anne, Network.LINKEDIN, "For sent")).isEqualTo(new Gone());
        ready(prepare(bo, Network.LINKEDIN, "Til tiden"));
    }

    @Test
    void anotherOrganisationSharesNothingOfOurs() {
        TestPerson stranger = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        assertThat(prepare(stranger, Network.LINKEDIN, "Jeres")).isEqualTo(new Gone());
    }

    /** The second begins while the first has not committed, and waits or is done before the first goes on. */
    private CompletableFuture<Prepared> meanwhile(Runnable first, Supplier<Prepared> second) {
        return ours(() -> {
            first.run();
            CompletableFuture<Prepared> other = CompletableFuture.supplyAsync(second);
            while (!other.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
            return other;
        });
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private Prepared prepare(TestPerson person, Network network, String text) {
        return CurrentOrganisation.with(
                person.organisation(),
                () -> prepare.prepare(SignedInPeople.of(person), item, network, text, Optional.empty()));
    }

    private Prepared prepareAfter(TestPerson person, ShareId after, String text) {
        return CurrentOrganisation.with(
                person.organisation(),
                () -> prepare.prepare(SignedInPeople.of(person), item, Network.LINKEDIN, text, Optional.of(after)));
    }

    private static ShareId ready(Prepared prepared) {
        assertThat(prepared).isInstanceOf(Ready.class);
        return ((Ready) prepared).id();
    }

    private void click(ShareId share) {
        ours(() -> jdbc.sql("""
                        insert into link_total (link_id, human) select link_id, 1 from share where id = :id
                        on conflict (organisation_id, link_id) do update set human = 1
                        """).param("id", share.value()).update());
    }

    private List<String> shares() {
        return ours(() -> jdbc.sql("select text from share order by day, turn")
                .query(String.class)
                .list());
    }

    private <T> T ours(Supplier<T> work) {
        return organisations.in(anne.organisation(), work);
    }
}
