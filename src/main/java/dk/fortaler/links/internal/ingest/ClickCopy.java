package dk.fortaler.links.internal.ingest;

import dk.fortaler.links.internal.click.Click;
import dk.fortaler.links.internal.click.VisitorKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Copies clicks into the transaction's temporary table, the fastest way in that PostgreSQL has. */
final class ClickCopy {
    private static final int BYTES_PER_LINE = 140;

    private final DataSource dataSource;
    private final SQLExceptionTranslator translator = new SQLExceptionSubclassTranslator();

    ClickCopy(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Within a transaction, whose connection is used. */
    void intoIncoming(List<Click> clicks) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (Statement statement = connection.createStatement()) {
            statement.execute(ClickStatements.TEMPORARY_TABLES);
            byte[] lines = lines(clicks).getBytes(StandardCharsets.US_ASCII);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(ClickStatements.COPY, new ByteArrayInputStream(lines));
        } catch (SQLException failure) {
            throw translator.translate("copying clicks", ClickStatements.COPY, failure);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static String lines(List<Click> clicks) {
        StringBuilder lines = new StringBuilder(clicks.size() * BYTES_PER_LINE);
        for (Click click : clicks) {
            lines.append(click.organisation().value())
                    .append('\t')
                    .append(click.link().value())
                    .append('\t')
                    .append(click.at())
                    .append('\t')
                    .append(click.kind().name().toLowerCase(Locale.ROOT))
                    .append('\t')
                    .append(visitor(click.visitor()))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String visitor(VisitorKey key) {
        return key.equals(VisitorKey.NONE) ? "\\N" : "\\\\x" + key.hex();
    }
}
