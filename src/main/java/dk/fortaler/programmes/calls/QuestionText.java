package dk.fortaler.programmes.calls;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How questions, and answers to them, stand in the database. */
@Component
class QuestionText {
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};
    private static final TypeReference<List<Answered>> ANSWERS = new TypeReference<>() {};

    private final JsonMapper json;

    QuestionText(JsonMapper json) {
        this.json = json;
    }

    String write(List<?> all) {
        return json.writeValueAsString(all);
    }

    List<Question> questions(String written) {
        return json.readValue(written, QUESTIONS);
    }

    List<Answered> answers(String written) {
        return json.readValue(written, ANSWERS);
    }
}
