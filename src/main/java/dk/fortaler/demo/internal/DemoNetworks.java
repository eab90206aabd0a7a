package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Aim;
import dk.fortaler.networks.Audience;
import dk.fortaler.networks.Factor;
import dk.fortaler.networks.Network;
import dk.fortaler.networks.Part;
import dk.fortaler.networks.Recommendation;
import dk.fortaler.networks.Score;
import dk.fortaler.networks.Weights;
import dk.fortaler.networks.Wishes;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Both programmes decided on their networks a year ago, by what the first survey said; the sales people took one more in half a year later. */
@Component
@Order(40)
class DemoNetworks implements Chapter {
    private static final Map<Network, String> SALES = Map.of(
            Network.LINKEDIN, "Dér er kommunernes indkøbere, og dér er vi selv.",
            Network.FACEBOOK, "Borgerne omkring parkerne følger med dér.",
            Network.X, "Presse og politikere på energiområdet.");

    private static final Map<Network, String> CULTURE = Map.of(
            Network.LINKEDIN, "Her søger ingeniører job.",
            Network.FACEBOOK, "Montører og lærlinge ser os dér.",
            Network.INSTAGRAM, "Hverdagen i billeder, og de unge er der.",
            Network.MASTODON, "Et par af vores udviklere har spurgt efter det.");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    DemoNetworks(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What was chosen and why, and how long ago. */
    private record Decision(int number, int daysAgo, Map<Network, String> chosen) {}

    @Override
    public void fill(OrganisationId organisation, Language language) {
        Map<Network, String> more = new TreeMap<>(SALES);
        more.put(Network.BLUESKY, "Branchens fagfolk er flyttet derhen i løbet af foråret.");
        decide(
                "Salgsambassadørerne",
                new Wishes(
                        Set.of(Aim.SALES, Aim.NETWORK),
                        Set.of(Audience.BUSINESSES, Audience.TRADE, Audience.PRESS),
                        DemoSurveyResults.FIRST.habits(),
                        Weights.usual()),
                List.of(new Decision(1, 370, SALES), new Decision(2, 190, more)));
        decide(
                "Mennesker på Nordlys",
                new Wishes(
                        Set.of(Aim.RECRUITMENT, Aim.AWARENESS),
                        Set.of(Audience.YOUNG, Audience.LOCAL, Audience.TRADE),
                        DemoSurveyResults.FIRST.habits(),
                        Weights.usual().with(Factor.EFFORT, 1)),
                List.of(new Decision(1, 370, CULTURE)));
    }

    private void decide(String name, Wishes wishes, List<Decision> decisions) {
        UUID programme = jdbc.sql("select id from programme where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
        for (Decision decision : decisions) {
            jdbc.sql("""
                            insert into network_decision (programme_id, number, decided_by, decided_at, verdicts, basis)
                            select :programme, :number, id, :at, :verdicts::jsonb, :basis::jsonb
                            from person where email like 'demo-0@%'
                            """)
                    .param("programme", programme)
                    .param("number", decision.number())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC).minusDays(decision.daysAgo()))
                    .param("verdicts", json.writeValueAsString(verdicts(wishes, decision.chosen())))
                    .param("basis", json.writeValueAsString(basis(wishes)))
                    .update();
        }
        for (Network network : decisions.getLast().chosen().keySet()) {
            jdbc.sql("insert into programme_network (programme_id, network) values (:programme, :network)")
                    .param("programme", programme)
                    .param("network", network.key())
                    .update();
        }
    }

    private static List<Map<String, Object>> verdicts(Wishes wishes, Map<Network, String> chosen) {
        return Recommendation.of(wishes).stream()
                .map(score -> verdict(score, chosen))
                .toList();
    }

    private static Map<String, Object> verdict(Score score, Map<Network, String> chosen) {
        Map<String, Double> values = new TreeMap<>();
        for (Part part : score.parts()) {
            values.put(part.factor().key(), part.value());
        }
        return Map.of(
                "network", score.network().key(),
                "chosen", chosen.containsKey(score.network()),
                "score", score.points(),
                "values", values,
                "words", chosen.getOrDefault(score.network(), ""));
    }

    private static Map<String, Object> basis(Wishes wishes) {
        Map<String, Integer> weights = new TreeMap<>();
        wishes.weights().each().forEach((factor, weight) -> weights.put(factor.key(), weight));
        return Map.of(
                "aims",
                wishes.aims().stream().map(Aim::key).sorted().toList(),
                "audiences",
                wishes.audiences().stream().map(Audience::key).sorted().toList(),
                "weights",
                weights,
                "surveyed",
                true);
    }
}
