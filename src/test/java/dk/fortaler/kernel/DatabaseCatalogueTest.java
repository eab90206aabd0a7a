package dk.fortaler.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.testing.FortalerTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks the database's catalogue: a new table without its policy is a leak, and fails here. */
@FortalerTest
class DatabaseCatalogueTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void everyTableIsEitherATenantsOrGlobalWithAReason() {
        assertThat(names("""
                        select c.relname from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                          and c.relname <> 'flyway_schema_history'
                          and c.relname not in (select table_name from global_table_reason)
                          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'organisation')
                        """)).isEmpty();
    }

    @Test
    void everyTenantTableHasItsPolicyOnAndLetsNoOtherRowsInOrOut() {
        assertThat(names("""
                        select c.relname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
                        left join pg_policy p on p.polrelid = c.oid
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                          and c.relname not in (select table_name from global_table_reason)
                          and (not c.relispartition
                               or has_table_privilege(c.oid, 'select, insert, update, delete'))
                          and (not c.relrowsecurity or p.polname is distinct from 'organisation'
                               or not a.attnotnull
                               or pg_get_expr(p.polqual, c.oid) not like '%organisation_id = %app.organisation%'
                               or pg_get_expr(p.polwithcheck, c.oid) is distinct from pg_get_expr(p.polqual, c.oid))
                        """)).isEmpty();
    }

    @Test
    void everyTenantTablesKeyBeginsWithTheOrganisation() {
        assertThat(names("""
                        select c.relname from pg_class c
                        join pg_policy p on p.polrelid = c.oid and p.polname = 'organisation'
                        left join pg_index i on i.indrelid = c.oid and i.indisprimary
                        left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                        where a.attname is distinct from 'organisation_id'
                        """)).isEmpty();
    }

    @Test
    void everyUniqueIndexAndEveryReferenceBetweenTenantTablesCarriesTheOrganisation() {
        assertThat(names("""
                        select c.relname || ' index ' || i.indexrelid::regclass from pg_class c
                        join pg_policy p on p.polrelid = c.oid and p.polname = 'organisation'
                        join pg_index i on i.indrelid = c.oid and i.indisunique
                        where not exists (select from pg_attribute a
                                          where a.attrelid = c.oid and a.attname = 'organisation_id' and a.attnum = any(i.indkey))
                        union all
                        select c.relname || ' reference ' || f.conname from pg_constraint f
                        join pg_class c on c.oid = f.conrelid
                        join pg_policy p on p.polrelid = f.confrelid and p.polname = 'organisation'
                        where f.contype = 'f'
                          and not exists (select from pg_attribute a
                                          where a.attrelid = f.conrelid and a.attname = 'organisation_id' and a.attnum = any(f.conkey))
                        """)).isEmpty();
    }

    /** Whoever leaves may be erased: nothing they did, nor anything that goes with them, holds them back. */
    @Test
    void aPersonWhoIsErasedIsRefusedByNoReference() {
        assertThat(names("""
                        with recursive erased as (
                            select 'person'::regclass::oid as relation
                            union
                            select f.conrelid from pg_constraint f join erased e on f.confrelid = e.relation
                            where f.contype = 'f' and f.confdeltype = 'c'
                        )
                        select f.conrelid::regclass || ' reference ' || f.conname
                        from pg_constraint f join erased e on f.confrelid = e.relation
                        where f.contype = 'f' and f.conparentid = 0
                          and (f.confdeltype not in ('c', 'n')
                               or f.confdeltype = 'n' and exists (
                                   select from pg_attribute a where a.attrelid = f.conrelid and a.attnotnull
                                   and a.attnum = any(coalesce(f.confdelsetcols, f.conkey))))
                        """)).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndCannotPassByPolicies() {
        assertThat(names("select tablename from pg_tables where schemaname = 'public' and tableowner = current_user"))
                .isEmpty();
        assertThat(jdbc.sql(
                                "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
