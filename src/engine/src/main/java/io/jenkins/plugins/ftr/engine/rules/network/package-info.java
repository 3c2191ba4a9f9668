/** Rules on networks: security groups, subnets, network ACLs, load balancers. */
package io.jenkins.plugins.ftr.engine.rules.network;
