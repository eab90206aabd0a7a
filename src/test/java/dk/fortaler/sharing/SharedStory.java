package dk.fortaler.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.internal.EditItem;
import dk.fortaler.kernel.pictures.PictureReading.Accepted;
import dk.fortaler.kernel.pictures.Pictures;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.sharing.internal.AnswerShare;
import dk.fortaler.sharing.internal.PrepareShare;
import dk.fortaler.sharing.internal.Prepared.Ready;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A live story and what people did with it. */
public final class SharedStory {
    private final TestContent content;
    private final TestOrganisations organisations;
    private final EditItem editing;
    private final PrepareShare prepare;
    private final AnswerShare answer;
    private final JdbcClient jdbc;

    SharedStory(
            TestContent content,
            TestOrganisations organisations,
            EditItem editing,
            PrepareShare prepare,
            AnswerShare answer,
            JdbcClient jdbc) {
        this.content = content;
        this.organisations = organisations;
        this.editing = editing;
        this.prepare = prepare;
        this.answer = answer;
        this.jdbc = jdbc;
    }

    public static SharedStory in(ApplicationContext application) {
        return application.getAutowireCapableBeanFactory().createBean(SharedStory.class);
    }

    /** In a programme of all these people, with a caption for all networks. */
    public UUID live(Language language, String caption, TestPerson... people) {
        var organisation = people[0].organisation();
        UUID programme = content.aProgrammeWith(organisation, "Ambassadører " + UUID.randomUUID(), people);
        UUID item = content.aLiveItem(
                organisation,
                programme,
                "Vores nye mølle leverer strøm til 14.000 hjem",
                "http://localhost/nyheder/moelle?id=1");
        content.aCaption(organisation, item, "any", language, caption);
        return item;
    }

    UUID withPicture(TestPerson person, Language language, String caption) {
        UUID item = live(language, caption, person);
        var picture = CurrentOrganisation.with(
                person.organisation(), () -> editing.addPicture(new ItemId(item), (Accepted) Pictures.read(sunset())));
        organisations.in(
                person.organisation(),
                () -> jdbc.sql(
                                "update content_item set picture_id = :picture, picture_alt = 'En mølle i solnedgang' where id = :item")
                        .param("picture", picture.value())
                        .param("item", item)
                        .update());
        return item;
    }

    public ShareId shared(TestPerson person, UUID item, Network network, String text) {
        var prepared = CurrentOrganisation.with(
                person.organisation(),
                () -> prepare.prepare(SignedInPeople.of(person), item, network, text, Optional.empty()));
        assertThat(prepared).isInstanceOf(Ready.class);
        return ((Ready) prepared).id();
    }

    public void posted(TestPerson person, ShareId share) {
        CurrentOrganisation.run(
                person.organisation(), () -> answer.posted(SignedInPeople.of(person), share, Optional.empty()));
    }

    List<String> texts(TestPerson person) {
        return organisations.in(
                person.organisation(),
                () -> jdbc.sql("select text from share where person_id = :person order by day, turn")
                        .param("person", person.id().value())
                        .query(String.class)
                        .list());
    }

    private static byte[] sunset() {
        try {
            var image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
            var graphics = image.createGraphics();
            graphics.setPaint(new GradientPaint(0, 0, new Color(40, 80, 140), 0, 800, new Color(250, 160, 90)));
            graphics.fillRect(0, 0, 1200, 800);
            graphics.dispose();
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
