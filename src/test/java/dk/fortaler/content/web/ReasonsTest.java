package dk.fortaler.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.content.internal.Item;
import dk.fortaler.content.internal.Source;
import dk.fortaler.kernel.http.Fetched;
import dk.fortaler.kernel.pictures.PictureReading;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    @Test
    void everyReasonCanBeTold() {
        Stream<String> reasons = Stream.of(
                        Stream.of(Fetched.Reason.values()).map(Enum::name),
                        Stream.of(PictureReading.Fault.values()).map(Enum::name),
                        Stream.of(Item.NO_PAGE, Item.NO_ROOM, Source.Reading.NO_FEED))
                .flatMap(each -> each);
        assertThat(reasons.map(Reasons::key)).allMatch(Texts.of(Language.DA)::has);
    }
}
