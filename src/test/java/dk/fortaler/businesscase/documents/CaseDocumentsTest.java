package dk.fortaler.businesscase.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.businesscase.documents.CaseDocuments.Document;
import dk.fortaler.businesscase.documents.CaseDocuments.Kind;
import dk.fortaler.businesscase.facts.FactsForTests;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.kernel.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made once, and what is made anew. */
class CaseDocumentsTest {
    private static final CasePaper PAPER = Papers.ORDINARY.paper();

    private final CaseDocuments documents = documents(32L << 20);

    @Test
    void whatWasMadeIsHandedOutAgain() {
        Document first = made(PAPER, Kind.PAPER, Language.DA);
        assertThat(made(Papers.ORDINARY.paper(), Kind.PAPER, Language.DA)).isSameAs(first);
    }

    @Test
    void anotherVersionApprovalColourLanguageOrKindIsAnotherDocument() {
        Document first = made(PAPER, Kind.PAPER, Language.DA);
        assertThat(List.of(
                        made(changed(PAPER.version() + 1, "teal", List.of()), Kind.PAPER, Language.DA),
                        made(changed(PAPER.version(), "teal", List.of("Lone Vinge")), Kind.PAPER, Language.DA),
                        made(changed(PAPER.version(), "red", List.of()), Kind.PAPER, Language.DA),
                        made(PAPER, Kind.PAPER, Language.EN),
                        made(PAPER, Kind.DECK, Language.DA)))
                .doesNotHaveDuplicates()
                .doesNotContain(first);
    }

    @Test
    void whatTakesTooMuchMemoryIsNotKept() {
        CaseDocuments small = documents(1);
        Document first = small.make(PAPER, Kind.PAPER, Language.DA).orElseThrow();
        assertThat(small.make(PAPER, Kind.PAPER, Language.DA).orElseThrow()).isNotSameAs(first);
    }

    private Document made(CasePaper paper, Kind kind, Language language) {
        return documents.make(paper, kind, language).orElseThrow();
    }

    private static CaseDocuments documents(long mostBytes) {
        return new CaseDocuments(new FactsForTests().facts(), Bench.usual(), mostBytes);
    }

    private static CasePaper changed(int version, String accent, List<String> approvedBy) {
        return new CasePaper(
                PAPER.title(),
                PAPER.purpose(),
                PAPER.organisation(),
                accent,
                PAPER.assumptions(),
                PAPER.projections(),
                PAPER.facts(),
                version,
                PAPER.day(),
                approvedBy);
    }
}
