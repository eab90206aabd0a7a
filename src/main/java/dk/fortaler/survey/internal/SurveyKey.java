package dk.fortaler.survey.internal;

import com.google.crypto.tink.subtle.AesGcmJce;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.form.FormJson;
import dk.fortaler.survey.form.Option;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import dk.fortaler.survey.form.SentAnswers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A survey's own key, made when it opens and gone when it closes: it seals answers, and makes the links of those invited, so
 * that a reminder can write the same link again though only its digest is stored.
 */
final class SurveyKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int BUCKET = 1024;
    /** In UTF-8, a character of Java's takes three bytes at the most; escaped in JSON, those that are left in take two. */
    private static final int BYTES_OF_A_CHARACTER = 3;

    private static final int BYTES_AROUND_AN_ANSWER = 48;

    private final SurveyId survey;
    private final byte[] key;

    private SurveyKey(SurveyId survey, byte[] key) {
        this.survey = survey;
        this.key = key;
    }

    static SurveyKey make(SurveyId survey) {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new SurveyKey(survey, key);
    }

    static SurveyKey of(SurveyId survey, String text) {
        return new SurveyKey(survey, Base64.getDecoder().decode(text));
    }

    /** To be kept encrypted. */
    String text() {
        return Base64.getEncoder().encodeToString(key);
    }

    /** What that person's link carries. */
    Token tokenOf(PersonId person) {
        byte[] mac = derived("link/" + person.value());
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(mac));
    }

    /** Every answer to a questionnaire is sealed to the same length, however much was written. */
    byte[] seal(Questionnaire questionnaire, Answers answers) {
        byte[] json = FormJson.write(answers).getBytes(StandardCharsets.UTF_8);
        byte[] padded = ByteBuffer.allocate(bucket(questionnaire))
                .putInt(json.length)
                .put(json)
                .array();
        try {
            return cipher().encrypt(padded, context());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Cannot seal an answer", failure);
        }
    }

    /** Nothing where it was changed after it was sealed, or sealed by another key. */
    Optional<Answers> open(byte[] sealed) {
        try {
            ByteBuffer padded = ByteBuffer.wrap(cipher().decrypt(sealed, context()));
            byte[] json = new byte[padded.getInt()];
            padded.get(json);
            return Optional.of(FormJson.answers(new String(json, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
        }
    }

    /** The longest that an answer can be, up to the next thousand. */
    static int bucket(Questionnaire questionnaire) {
        int longest = Integer.BYTES + 2;
        for (Question question : questionnaire.questions()) {
            longest += BYTES_AROUND_AN_ANSWER + longest(question);
        }
        return (longest + BUCKET - 1) / BUCKET * BUCKET;
    }

    private static int longest(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> keys(question.options());
            case MATRIX -> keys(question.rows()) + question.rows().size() * keys(question.options());
            case SCALE -> Integer.BYTES * BYTES_OF_A_CHARACTER;
            case TEXT -> SentAnswers.LONGEST_TEXT * BYTES_OF_A_CHARACTER;
        };
    }

    private static int keys(Collection<Option> options) {
        return options.stream()
                .mapToInt(option -> option.key().length() * BYTES_OF_A_CHARACTER + BYTES_OF_A_CHARACTER)
                .sum();
    }

    private AesGcmJce cipher() throws GeneralSecurityException {
        return new AesGcmJce(derived("answers"));
    }

    private byte[] context() {
        return survey.value().toString().getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] derived(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keys stand in no log. */
    @Override
    public String toString() {
        return "SurveyKey[" + survey.value() + "]";
    }
}
