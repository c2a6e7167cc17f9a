/* sendfile: from a file to a socket, with and without an offset */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

int main(void)
{
    int file = open("page.txt", O_RDWR | O_CREAT | O_TRUNC, 0600), sv[2], ends[2];
    off_t offset = 4;
    char text[32];
    write(file, "0123456789abcdef", 16);
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    pipe(ends);
    lseek(file, 2, SEEK_SET);
    show("from the file's offset", sendfile(sv[0], file, NULL, 5));
    printf("which moved to %ld\n", (long)lseek(file, 0, SEEK_CUR));
    show("from a given one", sendfile(sv[0], file, &offset, 100));
    printf("which moved to %ld, the file's stays %ld\n", (long)offset, (long)lseek(file, 0, SEEK_CUR));
    printf("recv %zd", recv(sv[1], text, sizeof(text), 0));
    printf(" %.17s\n", text);
    show("at the end", sendfile(sv[0], file, &offset, 10));
    show("nothing", sendfile(sv[0], file, NULL, 0));
    offset = -1;
    show("a negative offset", sendfile(sv[0], file, &offset, 10));
    show("from a socket", sendfile(sv[0], sv[1], NULL, 10));
    show("from a pipe with an offset", (offset = 0, sendfile(sv[0], ends[0], &offset, 10)));
    show("to a pipe", sendfile(ends[1], file, NULL, 3));
    show("from a closed one", sendfile(sv[0], 99, NULL, 10));
    show("to a closed one", sendfile(99, file, NULL, 10));
    close(file);
    file = open("page.txt", O_WRONLY);
    show("from a file for writing", sendfile(sv[0], file, NULL, 10));
    unlink("page.txt");
    return 0;
}
