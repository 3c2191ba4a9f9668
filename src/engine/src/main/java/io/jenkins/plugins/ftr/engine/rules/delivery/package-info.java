/** Rules on how the workload is delivered: CloudFront, load balancer listeners, API Gateway, certificates. */
package io.jenkins.plugins.ftr.engine.rules.delivery;
