package dk.fortaler.content.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.PictureId;
import dk.fortaler.content.StoryKind;
import dk.fortaler.content.internal.PublishItem.Obstacle;
import dk.fortaler.kernel.http.Fetched.Reason;
import dk.fortaler.kernel.http.LoopbackSite;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.pictures.PictureReading.Accepted;
import dk.fortaler.kernel.pictures.Pictures;
import dk.fortaler.kernel.storage.Storage;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.internal.RunProgramme;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class ItemsTest {
    @Autowired
    TestOrganisations organisations;

    @Autowired
    RunProgramme programmes;

    @Autowired
    ItemRepository items;

    @Autowired
    ItemList list;

    @Autowired
    PictureRepository pictures;

    @Autowired
    EditItem editing;

    @Autowired
    PublishItem publishing;

    @Autowired
    ReadItemPage reader;

    @Autowired
    Storage storage;

    @Autowired
    TestClock clock;

    private LoopbackSite site;
    private TestPerson me;
    private ProgrammeId programme;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
        me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        programme = ours(() -> programmes.start(me.id(), "Nord", ""));
    }

    @AfterEach
    void close() throws IOException {
        clock.reset();
        site.close();
    }

    private <T> T ours(Supplier<T> work) {
        return CurrentOrganisation.with(me.organisation(), work);
    }

    private ItemId begin(String path) {
        return ours(() -> items.insert(me.id(), site.address(path), Item.Reading.UNDER_WAY));
    }

    /** Read here and now, not by the scheduler. */
    private Item read(ItemId id) {
        CurrentOrganisation.run(me.organisation(), () -> reader.read(id));
        return ours(() -> items.find(id)).orElseThrow();
    }

    private ItemId written(String title) {
        ItemId id = begin("/" + title.hashCode());
        save(id, title, Optional.empty(), "");
        return id;
    }

    private void save(ItemId id, String title, Optional<PictureId> picture, String alternative) {
        CurrentOrganisation.run(
                me.organisation(),
                () -> editing.save(
                        me.id(),
                        id,
                        items.find(id).orElseThrow().version(),
                        new EditItem.Change(
                                title,
                                "",
                                picture,
                                alternative,
                                StoryKind.NEWS,
                                PeopleShown.UNSAID,
                                new Captions(List.of()))));
    }

    private Set<Obstacle> publish(ItemId id, Optional<Instant> from, Optional<Instant> until) {
        return ours(() -> publishing.publish(me.id(), id, programme, from, until));
    }

    private static byte[] picture(int width, int height) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void takesTheFirstPictureThatComesAndShowsTheStory() {
        site.on(
                "/page",
                "text/html",
                "<meta property=og:title content=Titel><meta property=og:image content=/missing.jpg>"
                        + "<meta property=og:image content=/text.jpg><meta property=og:image content=/tiny.jpg>"
                        + "<meta property=og:image content=/good.jpg><meta property=og:image content=/logo.jpg>");
        site.on("/text.jpg", "image/jpeg", "no picture");
        site.on("/tiny.jpg", "image/jpeg", picture(150, 150));
        site.on("/good.jpg", "image/jpeg", picture(900, 500));
        site.on("/logo.jpg", "image/jpeg", picture(900, 900));
        Item item = read(begin("/page"));
        List<KeptPicture> offered = ours(() -> pictures.of(item.id()));
        assertThat(offered).extracting(KeptPicture::width).containsExactly(150, 900, 900);
        assertThat(item.picture()).contains(offered.get(1).id());
        assertThat(item.reading()).isEqualTo(Item.Reading.DONE);
    }

    @Test
    void leavesWhatAPersonHasWrittenMeanwhile() {
        site.on("/page", "text/html", "<title>Sidens egen</title>");
        ItemId id = begin("/page");
        save(id, "Min egen", Optional.empty(), "");
        assertThat(read(id).title()).isEqualTo("Min egen");
    }

    @Test
    void saysWhyAPageCouldNotBeReadAndKeepsTheItem() {
        site.on("/file", "application/pdf", "%PDF");
        assertThat(read(begin("/file")))
                .returns(Item.Reading.FAILED, Item::reading)
                .returns(Item.NO_PAGE, Item::reason);
        assertThat(read(begin("/missing")).reason()).isEqualTo(Reason.NOT_FOUND.name());
    }

    @Test
    void makesAnItemOfAPictureAlone() {
        site.on("/p.jpg", "image/jpeg", picture(800, 600));
        Item item = read(begin("/p.jpg"));
        assertThat(item.picture()).isPresent();
        assertThat(item.title()).isEmpty();
    }

    @Test
    void doesNotReadTwice() {
        site.on("/page", "text/html", "<meta property=og:image content=/p.jpg>")
                .on("/p.jpg", "image/jpeg", picture(800, 600));
        ItemId id = begin("/page");
        read(id);
        read(id);
        assertThat(ours(() -> pictures.of(id))).hasSize(1);
    }

    @Test
    void isSeenFromItsTimeUntilItsEnd() {
        ItemId id = written("I morgen");
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        assertThat(publish(id, Optional.of(tomorrow), Optional.of(tomorrow.plus(Duration.ofDays(1)))))
                .isEmpty();
        assertThat(visible()).isEmpty();
        assertThat(standing(id)).isEqualTo(Standing.SCHEDULED);
        clock.advance(Duration.ofHours(25));
        assertThat(visible()).containsExactly("I morgen");
        assertThat(standing(id)).isEqualTo(Standing.PUBLISHED);
        clock.advance(Duration.ofHours(24));
        assertThat(visible()).isEmpty();
        assertThat(standing(id)).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void keepsItsPlaceWhenItIsSavedAgainAndIsNeverPublishedInThePast() {
        ItemId id = written("Ude");
        Instant first = clock.instant();
        publish(id, Optional.of(first.minus(Duration.ofDays(30))), Optional.empty());
        assertThat(only().publishAt().orElseThrow()).isBetween(first.minusSeconds(1), first.plusSeconds(30));
        Instant published = only().publishAt().orElseThrow();
        clock.advance(Duration.ofDays(3));
        publish(id, Optional.of(published), Optional.of(clock.instant().plus(Duration.ofDays(9))));
        assertThat(only().publishAt()).contains(published);
        assertThat(only().expiresAt()).isPresent();
    }

    private ItemList.Listed only() {
        return ours(() -> list.list(Optional.of(Standing.PUBLISHED), "", 50, 0)).getFirst();
    }

    @Test
    void isDraftAgainWhenWithdrawnAndKeptAllTheSame() {
        ItemId id = written("Fortrudt");
        publish(id, Optional.empty(), Optional.empty());
        assertThat(visible()).containsExactly("Fortrudt");
        CurrentOrganisation.run(me.organisation(), () -> publishing.withdraw(me.id(), id, programme));
        assertThat(visible()).isEmpty();
        assertThat(standing(id)).isEqualTo(Standing.DRAFT);
        assertThat(ours(() -> editing.removeDraft(id))).isFalse();
        assertThat(ours(() -> editing.removeDraft(written("Aldrig udgivet")))).isTrue();
        publish(id, Optional.empty(), Optional.empty());
        assertThat(visible()).containsExactly("Fortrudt");
    }

    private List<String> visible() {
        return ours(() -> list.list(Optional.of(Standing.PUBLISHED), "", 50, 0)).stream()
                .map(ItemList.Listed::title)
                .toList();
    }

    private Standing standing(ItemId id) {
        return ours(() -> list.list(Optional.empty(), "", 50, 0)).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Test
    void isNotPublishedWithoutWhatReadersNeed() throws IOException {
        ItemId id = written("");
        assertThat(publish(id, Optional.empty(), Optional.empty())).containsExactly(Obstacle.NO_TITLE);
        Accepted picture = (Accepted) Pictures.read(picture(800, 600));
        var kept = ours(() -> editing.addPicture(id, picture));
        save(id, "Titel", Optional.of(kept), " ");
        assertThat(publish(id, Optional.empty(), Optional.empty())).containsExactly(Obstacle.NO_ALTERNATIVE);
        save(id, "Titel", Optional.of(kept), "En mølle");
        Instant now = clock.instant();
        assertThat(publish(id, Optional.empty(), Optional.of(now.minusSeconds(1))))
                .containsExactly(Obstacle.EXPIRES_TOO_EARLY);
        assertThat(publish(id, Optional.of(now.plusSeconds(60)), Optional.of(now.plusSeconds(60))))
                .containsExactly(Obstacle.EXPIRES_TOO_EARLY);
        CurrentOrganisation.run(me.organisation(), () -> programmes.setActive(me.id(), programme, false));
        assertThat(publish(id, Optional.empty(), Optional.empty())).containsExactly(Obstacle.NO_PROGRAMME);
        assertThat(visible()).isEmpty();
    }

    @Test
    void showsOnlyPicturesOfItsOwn() {
        Accepted picture = (Accepted) Pictures.read(picture(800, 600));
        ItemId one = written("En");
        ItemId other = written("To");
        var foreign = ours(() -> editing.addPicture(other, picture));
        save(one, "En", Optional.of(foreign), "Stjålet");
        assertThat(ours(() -> items.find(one)).orElseThrow().picture()).isEmpty();
    }

    @Test
    void leavesNoPictureOfARemovedDraftBehind() {
        Accepted picture = (Accepted) Pictures.read(picture(800, 600));
        ItemId id = written("Kasseres");
        var kept = ours(() -> editing.addPicture(id, picture));
        KeptPicture files = ours(() -> pictures.find(kept)).orElseThrow();
        assertThat(storage.open(me.organisation(), files.large())).isPresent();
        ours(() -> editing.removeDraft(id));
        assertThat(ours(() -> pictures.find(kept))).isEmpty();
        assertThat(storage.open(me.organisation(), files.large())).isEmpty();
        assertThat(storage.open(me.organisation(), files.small())).isEmpty();
    }

    @Test
    void showsNothingOfItToAnotherOrganisation() {
        ItemId id = written("Vores");
        publish(id, Optional.empty(), Optional.empty());
        TestPerson other = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        CurrentOrganisation.run(other.organisation(), () -> {
            assertThat(items.find(id)).isEmpty();
            assertThat(list.list(Optional.empty(), "", 10, 0)).isEmpty();
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(
                            () -> publishing.publish(other.id(), id, programme, Optional.empty(), Optional.empty()));
            publishing.withdraw(other.id(), id, programme);
        });
        assertThat(visible()).containsExactly("Vores");
    }
}
