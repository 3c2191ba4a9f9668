owner = "from-file"
size  = "7"
