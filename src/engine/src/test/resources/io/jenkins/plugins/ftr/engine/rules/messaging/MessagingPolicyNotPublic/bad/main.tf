resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_sqs_queue_policy" "open" {
  queue_url = aws_sqs_queue.orders.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:*" # expect: VIOLATION
      Resource  = aws_sqs_queue.orders.arn
    }]
  })
}

data "aws_iam_policy_document" "open" {
  statement {
    actions   = ["sns:Publish"] # expect: VIOLATION
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_sns_topic_policy" "open" {
  arn    = "arn:aws:sns:eu-west-1:111122223333:orders"
  policy = data.aws_iam_policy_document.open.json
}
