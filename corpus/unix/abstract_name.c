/* The abstract name space: a name that begins with NUL leaves no file behind. */

#include <stdio.h>
#include <string.h>
#include <stddef.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/un.h>

int main(int argc, char *argv[])
{
    struct sockaddr_un name, back;
    socklen_t length, back_length = sizeof back;
    int s, t, c, d;
    char buffer[16];
    ssize_t n;

    /* the name is made of the process id, so that two of us do not meet */
    memset(&name, 0, sizeof name);
    name.sun_family = AF_UNIX;
    snprintf(name.sun_path + 1, sizeof name.sun_path - 1, "abstract-%d", (int)getpid());
    length = offsetof(struct sockaddr_un, sun_path) + 1 + strlen(name.sun_path + 1);

    s = socket(AF_UNIX, SOCK_STREAM, 0);
    t = socket(AF_UNIX, SOCK_STREAM, 0);
    if (bind(s, (struct sockaddr *)&name, length) == -1 || listen(s, 1) == -1) {
        perror(argv[0]);
        return argc;
    }
    if (bind(t, (struct sockaddr *)&name, length) == -1)
        perror("bind the same name");
    if (bind(t, (struct sockaddr *)&name, length - 1) == 0)
        puts("a shorter name is another name");

    if (getsockname(s, (struct sockaddr *)&back, &back_length) == 0)
        printf("same name: %s\n", back_length == length && !memcmp(&back, &name, length) ? "yes" : "no");

    c = socket(AF_UNIX, SOCK_STREAM, 0);
    if (connect(c, (struct sockaddr *)&name, length) == -1)
        perror("connect");
    d = accept(s, NULL, NULL);
    if (write(d, "no file", 7) != 7)
        perror("write");
    n = read(c, buffer, sizeof buffer);
    printf("%.*s\n", (int)n, buffer);
    printf("%s\n", access(name.sun_path + 1, F_OK) == -1 ? "indeed" : "a file!");

    close(d);
    close(c);
    close(t);
    close(s);
    return 0;
}
