#include <stdio.h>
#include "errors.h"

int main(void)
{
    for (int i = 0; i < error_count(); i++) {
        enum error error = error_codes()[i];

        printf("%2d %-8s %s\n", error, error_name(error), error_text(error));
    }
    printf("%d %s %s\n", ERR_LIMIT, error_name(ERR_LIMIT), error_text(ERR_LIMIT));
    return ERR_TIMEOUT;
}
