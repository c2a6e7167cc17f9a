/* gai_messages - the text of every EAI_* code and of h_errno's values */
#include <netdb.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
    int code;

    for (code = 2; code >= -15; code--)
        printf("%d %s\n", code, gai_strerror(code));
    for (code = -99; code >= -107; code--)
        printf("%d %s\n", code, gai_strerror(code));
    for (code = -2; code <= 6; code++)
        printf("%d %s\n", code, hstrerror(code));
    fflush(stdout);
    dup2(STDOUT_FILENO, STDERR_FILENO);
    h_errno = HOST_NOT_FOUND;
    herror("lookup");
    h_errno = NO_DATA;
    herror("");
    h_errno = TRY_AGAIN;
    herror(NULL);
    return 0;
}
