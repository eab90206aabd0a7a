package dk.fortaler.academy.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class FilmTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    CourseDrafts drafts;

    @Autowired
    LessonFiles films;

    @Test
    void aFilmPlaysFromAnyPlaceInItAcrossItsPieces() throws Exception {
        TestPerson person = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        byte[] film = film(2 * LessonFiles.PIECE + 12_345);
        UUID id = keep(person, film).orElseThrow();
        HttpResponse<byte[]> whole = ask(person, id, null);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.headers().firstValue("Content-Type")).hasValue("video/mp4");
        assertThat(whole.body()).isEqualTo(film);
        for (int from :
                new int[] {0, 5, LessonFiles.PIECE - 3, LessonFiles.PIECE, 2 * LessonFiles.PIECE - 1, film.length - 7
                }) {
            int to = Math.min(film.length, from + 4_000);
            HttpResponse<byte[]> part = ask(person, id, "bytes=" + from + "-" + (to - 1));
            assertThat(part.statusCode()).as("from %d", from).isEqualTo(206);
            assertThat(part.headers().firstValue("Content-Range"))
                    .hasValue("bytes " + from + "-" + (to - 1) + "/" + film.length);
            assertThat(part.body()).as("from %d", from).isEqualTo(Arrays.copyOfRange(film, from, to));
        }
        assertThat(ask(person, id, "bytes=" + film.length + "-").statusCode()).isEqualTo(416);
        TestPerson stranger = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        assertThat(ask(stranger, id, null).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoFilmIsNotKeptWhateverItIsCalled() {
        TestPerson person = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        for (String content : new String[] {"", "x", "<html><script>alert(1)</script></html>", "MZ......ftyp"}) {
            assertThat(keep(person, content.getBytes(StandardCharsets.US_ASCII)))
                    .as(content)
                    .isEmpty();
        }
        byte[] matroska = {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, 0, 0, 0, 0, 0, 0, 0, 0};
        assertThat(keep(person, matroska)).isPresent();
    }

    private Optional<UUID> keep(TestPerson person, byte[] film) {
        return organisations.in(person.organisation(), () -> {
            try {
                return films.keep("film.mp4", new ByteArrayInputStream(film));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private HttpResponse<byte[]> ask(TestPerson person, UUID id, String range) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(browsers.address() + "/academy/files/" + id))
                .header("Cookie", "fortaler=" + browsers.cookieOf(person));
        if (range != null) {
            request.header("Range", range);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static byte[] film(int length) {
        byte[] film = new byte[length];
        new Random(7).nextBytes(film);
        System.arraycopy("ftyp".getBytes(StandardCharsets.US_ASCII), 0, film, 4, 4);
        return film;
    }
}
