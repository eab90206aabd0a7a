package dk.fortaler.kernel.mail;

import dk.fortaler.kernel.text.Names;
import dk.fortaler.kernel.text.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a letter on the organisation's paper. */
@Component
class LetterWriting {
    private final TemplateEngine templates;
    private final JdbcClient jdbc;

    LetterWriting(TemplateEngine templates, JdbcClient jdbc) {
        this.templates = templates;
        this.jdbc = jdbc;
    }

    /** @param sender {@link #sender} */
    WrittenLetter write(Letter letter, String toName, String sender) {
        Texts texts = Texts.of(letter.language());
        LetterView view = new LetterView(
                letter,
                texts.text("mail.greeting", Map.of("name", Names.first(toName))),
                texts.text("mail.sender", Map.of("organisation", sender)),
                texts.text("mail.button.hint"));
        StringOutput html = new StringOutput();
        templates.render("mail/letter.jte", Map.of("view", view), html);
        return new WrittenLetter(letter.subject(), plain(view), html.toString());
    }

    private static String plain(LetterView view) {
        StringBuilder text = new StringBuilder(view.greeting()).append("\n\n");
        view.letter().paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        Letter.Button button = view.letter().button();
        if (button != null) {
            text.append(button.label()).append(":\n").append(button.address()).append("\n\n");
        }
        if (!view.letter().small().isEmpty()) {
            text.append(view.letter().small()).append("\n\n");
        }
        return text.append("-- \n").append(view.sender()).append('\n').toString();
    }

    /** The organisation whose transaction it is; Fortaler itself, where it is nobody's. */
    String sender() {
        return jdbc.sql("""
            select name from organisation where id = nullif(current_setting('app.organisation', true), '')::bigint
            """).query(String.class).optional().orElse("Fortaler");
    }
}
