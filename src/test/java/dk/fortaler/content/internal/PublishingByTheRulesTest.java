package dk.fortaler.content.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.StoryKind;
import dk.fortaler.content.internal.Captions.Caption;
import dk.fortaler.content.internal.PeopleShown.Answer;
import dk.fortaler.content.internal.PublishItem.Obstacle;
import dk.fortaler.guidelines.Disclosure.Asks;
import dk.fortaler.guidelines.WordRule;
import dk.fortaler.guidelines.WordRule.Weight;
import dk.fortaler.guidelines.internal.KeepRules;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.kernel.pictures.PictureReading.Accepted;
import dk.fortaler.kernel.pictures.Pictures;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.internal.RunProgramme;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guidelines act before anything is published. */
@FortalerTest
class PublishingByTheRulesTest {
    @Autowired
    TestOrganisations organisations;

    @Autowired
    RunProgramme programmes;

    @Autowired
    ItemRepository items;

    @Autowired
    EditItem editing;

    @Autowired
    PublishItem publishing;

    @Autowired
    KeepRules rules;

    private TestPerson me;
    private ProgrammeId programme;
    private ItemId item;

    @BeforeEach
    void begin() {
        me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        programme = ours(() -> programmes.start(me.id(), "Nord", ""));
        item = ours(
                () -> items.insert(me.id(), new WebAddress(URI.create("http://localhost/nyt")), Item.Reading.BY_HAND));
    }

    @Test
    void peopleInAPictureAreAskedAboutAsMuchAsTheOrganisationWants() throws IOException {
        save(PeopleShown.UNSAID, List.of());
        assertThat(publish()).isEmpty();
        ours(() -> {
            rules.askOfPictures(me.id(), Asks.STOPS);
            return 0;
        });
        assertThat(publish()).containsExactly(Obstacle.PEOPLE_UNSAID);
        save(new PeopleShown(Answer.AGREED, "Mette, på mail"), List.of());
        assertThat(publish()).isEmpty();
        assertThat(ours(() -> items.find(item)).orElseThrow().people().note()).isEqualTo("Mette, på mail");
    }

    @Test
    void aSuggestedTextWithWordsThatStopGoesToNobody() throws IOException {
        ours(() -> rules.add(
                me.id(),
                new WordRule(UUID.randomUUID(), Weight.FORBIDDEN, "garant*", Language.DA, "Lov ikke noget.", true)));
        save(PeopleShown.UNSAID, List.of(new Caption(Optional.empty(), Language.DA, "Vi garanterer det bedste")));
        assertThat(publish()).containsExactly(Obstacle.WORDS_STOPPED);
        save(PeopleShown.UNSAID, List.of(new Caption(Optional.empty(), Language.EN, "We garanterer nothing")));
        assertThat(publish()).isEmpty();
    }

    private void save(PeopleShown people, List<Caption> captions) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        ours(() -> editing.save(
                me.id(),
                item,
                items.find(item).orElseThrow().version(),
                new EditItem.Change(
                        "Nyt",
                        "",
                        Optional.of(editing.addPicture(item, (Accepted) Pictures.read(bytes.toByteArray()))),
                        "Et hus",
                        StoryKind.COMMERCIAL,
                        people,
                        new Captions(captions))));
    }

    private Set<Obstacle> publish() {
        return ours(() -> publishing.publish(me.id(), item, programme, Optional.empty(), Optional.empty()));
    }

    private <T> T ours(Supplier<T> work) {
        return CurrentOrganisation.with(me.organisation(), work);
    }
}
