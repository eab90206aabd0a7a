package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.calls.Applying.Applicant;
import dk.fortaler.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a guest sends from a call's page.
 *
 * @param applicant nothing where something is wrong
 * @param errors what that is, by field
 */
record ApplyForm(Optional<Applicant> applicant, Map<String, List<String>> errors) {
    private static final int LONGEST_NAME = 200;

    static ApplyForm read(Call call, Language language, HttpServletRequest request) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        String name = line(request, "name");
        Optional<EmailAddress> email = EmailAddress.parse(line(request, "email"));
        if (email.isEmpty()) {
            errors.put("email", List.of("web.form.email"));
        }
        if (call.state() == Call.State.EXCLUSIVE && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            errors.put("name", List.of(name.isEmpty() ? "web.form.missing" : "web.form.too-long"));
        }
        List<Answered> answers = GivenAnswers.read(call, language, request, errors);
        boolean willWait = "true".equals(request.getParameter("wait"));
        return new ApplyForm(
                email.filter(any -> errors.isEmpty())
                        .map(address -> new Applicant(
                                name.isEmpty() ? address.value() : name, address, language, answers, willWait)),
                errors);
    }

    private static String line(HttpServletRequest request, String name) {
        return Form.line(request.getParameter(name));
    }
}
