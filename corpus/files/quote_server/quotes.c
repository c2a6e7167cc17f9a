#include "quotes.h"

const char *const quotes[] = {
    "Be conservative in what you send.",
    "There is always one more bug.",
    "Simplicity is prerequisite for reliability.",
};

const int quote_count = sizeof quotes / sizeof quotes[0];
