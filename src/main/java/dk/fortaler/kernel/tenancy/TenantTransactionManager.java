package dk.fortaler.kernel.tenancy;

import dk.fortaler.kernel.identity.OrganisationId;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins each transaction by telling the database whose it is. The statement form is used because Citus carries it to
 * its workers, which it does not do for {@code set_config} (see docs/decisions).
 */
final class TenantTransactionManager extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    TenantTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        CurrentOrganisation.find().ifPresent(this::tell);
    }

    private void tell(OrganisationId organisation) {
        ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new CannotCreateTransactionException("The transaction has no connection");
        }
        try (Statement statement = holder.getConnection().createStatement()) {
            statement.execute("set local app.organisation = '" + organisation.value() + "'");
        } catch (SQLException failure) {
            throw new CannotCreateTransactionException("The database does not take the organisation", failure);
        }
    }
}
