/* goto_cleanup.c: resources are released in reverse order, whatever goes wrong */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>

static int steps_allowed;
static int held;

static int allowed(const char *step)
{
    if (steps_allowed-- > 0) {
        printf("  %s\n", step);
        held++;
        return 1;
    }
    printf("  %s fails\n", step);
    return 0;
}

static void released(const char *step)
{
    printf("  release %s\n", step);
    held--;
}

static int work(void)
{
    int result = -1;
    char *buffer;
    int first, second;
    struct sockaddr_in self;

    if (!allowed("memory") || (buffer = malloc(512)) == NULL)
        goto out;
    memset(buffer, 0, 512);

    if (!allowed("first socket") || (first = socket(AF_INET, SOCK_STREAM, 0)) < 0)
        goto free_buffer;
    if (!allowed("second socket") || (second = socket(AF_INET, SOCK_DGRAM, 0)) < 0)
        goto close_first;

    memset(&self, 0, sizeof(self));
    self.sin_family = AF_INET;
    if (!allowed("bind") || bind(second, (struct sockaddr *)&self, sizeof(self)) < 0)
        goto close_second;

    printf("  all done\n");
    result = 0;
    released("bind");

close_second:
    close(second);
    released("second socket");
close_first:
    close(first);
    released("first socket");
free_buffer:
    free(buffer);
    released("memory");
out:
    return result;
}

int main(void)
{
    int i;

    for (i = 0; i <= 4; i++) {
        int result;

        steps_allowed = i;
        printf("%d step%s allowed\n", i, i == 1 ? "" : "s");
        result = work();
        printf("result %d, still held %d\n", result, held);
    }
    return held;
}
