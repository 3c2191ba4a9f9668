package io.jenkins.plugins.ftr.engine.rules.network;

import java.util.LinkedHashMap;
import java.util.Map;

/** No security group opens the port of a database or broker to the internet. */
public final class DatabasePortsOpen extends OpenPortRule {
    @Override
    Map<Integer, String> ports() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        ports.put(1433, "SQL Server");
        ports.put(1434, "SQL Server");
        ports.put(1521, "Oracle");
        ports.put(2181, "ZooKeeper");
        ports.put(2382, "SQL Server Analysis Services");
        ports.put(2383, "SQL Server Analysis Services");
        ports.put(2483, "Oracle");
        ports.put(2484, "Oracle");
        ports.put(3306, "MySQL");
        ports.put(4333, "mSQL");
        ports.put(5432, "PostgreSQL");
        ports.put(5439, "Redshift");
        ports.put(5601, "Kibana");
        ports.put(5672, "AMQP");
        ports.put(5984, "CouchDB");
        ports.put(6379, "Redis");
        ports.put(7000, "Cassandra");
        ports.put(7001, "Cassandra");
        ports.put(7199, "Cassandra");
        ports.put(8182, "Neptune");
        ports.put(9042, "Cassandra");
        ports.put(9092, "Kafka");
        ports.put(9160, "Cassandra");
        ports.put(9200, "Elasticsearch");
        ports.put(9300, "Elasticsearch");
        ports.put(11211, "Memcached");
        ports.put(11214, "Memcached");
        ports.put(11215, "Memcached");
        ports.put(27017, "MongoDB");
        ports.put(27018, "MongoDB");
        ports.put(27019, "MongoDB");
        ports.put(61616, "ActiveMQ");
        ports.put(61620, "Cassandra");
        ports.put(61621, "Cassandra");
        return ports;
    }
}
