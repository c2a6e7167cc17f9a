/* The kernel's way to release what has been acquired, from inside of loops and switches. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int live;

static char *acquire(const char *what, int fails)
{
    if (fails) {
        printf("  no %s\n", what);
        return NULL;
    }
    live++;
    return strdup(what);
}

static void release(char *thing)
{
    printf("  release %s\n", thing);
    live--;
    free(thing);
}

static int run(int failure)
{
    int status = -1;
    char *config, *socket = NULL, *buffers[3];
    int count = 0;

    config = acquire("config", failure == 1);
    if (!config)
        goto out;
    switch (failure) {
    case 2:
        status = -2;
        goto free_config;
    default:
        socket = acquire("socket", failure == 3);
        if (!socket)
            goto free_config;
    }
    for (count = 0; count < 3; count++) {
        while (1) {
            buffers[count] = acquire("buffer", failure == 4 + count);
            if (buffers[count])
                break;
            goto free_buffers;
        }
    }
    status = 0;

free_buffers:
    while (count-- > 0)
        release(buffers[count]);
    release(socket);
free_config:
    release(config);
out:
    return status;
}

int main(void)
{
    for (int failure = 0; failure < 8; failure++) {
        int status = run(failure);
        printf("%d: %d, %d left\n", failure, status, live);
    }
    return 0;
}
