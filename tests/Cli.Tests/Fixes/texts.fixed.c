/* Texts from the network: copied, read and printed. */
#include <arpa/inet.h>
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct request {
    char verb[8];
    char path[32];
};

static int read_request(int fd, struct request *into)
{
    char buf[256], copy[300];
    int i, length;
    ssize_t n = recv(fd, buf, sizeof(buf) - 1, 0);

    if (n <= 0)
        return -1;
    buf[n] = '\0';
    if (snprintf(into->path, sizeof(into->path), "%s", buf) >= (int)sizeof(into->path)) {
        fprintf(stderr, "into->path is cut off\n");
    }
    sprintf(copy, "<%s>", buf);
    if (sscanf(buf, "%7s %*d %d", into->verb, &length) != 2)
        return -1;
    for (i = 0; i < n; i++)
        buf[i] = toupper((unsigned char)buf[i]);
    printf("%s", buf);
    return printf("%s %d %s\n", copy, length, into->verb) < 0;
}

int main(void)
{
    struct request request;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in to = { 0 };

    to.sin_family = AF_INET;
    if (fd < 0 || connect(fd, (struct sockaddr *)&to, sizeof to) < 0)
        return 1;
    while (read_request(fd, &request) == 0)
        puts(request.path);
    close(fd);
    return 0;
}
