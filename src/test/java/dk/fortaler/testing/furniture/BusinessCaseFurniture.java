package dk.fortaler.testing.furniture;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.businesscase.internal.Decide;
import dk.fortaler.businesscase.internal.Verdict;
import dk.fortaler.testing.Furniture;
import dk.fortaler.testing.House;
import dk.fortaler.testing.TestCases;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** A case with a version and an executive who was asked. */
@TestComponent
class BusinessCaseFurniture implements Furniture {
    private final TestCases cases;

    BusinessCaseFurniture(TestCases cases) {
        this.cases = cases;
    }

    @Override
    public Map<String, String> furnish(TestPerson owner, UUID programme) {
        CaseId id = cases.aCase(owner, "Ambassadører i " + House.MARK);
        int version = cases.publish(owner, id);
        UUID executive = cases.anExecutive(
                owner, id, "Lone " + House.MARK, "lone@" + owner.organisation().value() + ".example");
        String link = cases.aLink(owner, id, executive);
        cases.answer(
                link, new Decide.Said(version, Verdict.QUESTION, "Hvornår begynder vi i " + House.MARK + "?", true));
        UUID answer = cases.find(owner, id, executive).answers().getFirst().id();
        String address = "/business-case/" + id.value();
        String there = address + "/executives/" + executive;
        return Map.of(
                "/business-case/{id}/executives/{executive}",
                there,
                "/business-case/{id}/executives/{executive}/answers/{answer}",
                there + "/answers/" + answer,
                "/business-case/{id}",
                address,
                "/business-case/{id}/versions/{version}",
                address + "/versions/" + version,
                "/decisions/{executive}",
                "/decisions/" + executive,
                "/decision/{code}",
                link);
    }
}
