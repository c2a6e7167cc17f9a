/* packed_names - names in messages: from texts and back, with escapes, too long ones, pointers to earlier names and pointers that go nowhere */
#include <arpa/nameser.h>
#include <errno.h>
#include <netinet/in.h>
#include <resolv.h>
#include <stdio.h>
#include <string.h>

static void bytes(const unsigned char *from, int count)
{
    int i;

    for (i = 0; i < count; i++)
        printf(from[i] > ' ' && from[i] < 127 ? "%c" : "\\%03o", from[i]);
}

static void to_and_fro(const char *text, size_t room)
{
    unsigned char name[NS_MAXCDNAME + 1];
    char back[NS_MAXDNAME];
    int result, length = 0;

    memset(name, 0, sizeof name);
    errno = 0;
    result = ns_name_pton(text, name, room);
    printf("%.40s: %d %s", text, result, errno ? strerror(errno) : "");
    if (result >= 0) {
        while (name[length])
            length += name[length] + 1;
        printf(" ");
        bytes(name, length > 40 ? 40 : length + 1);
        result = ns_name_ntop(name, back, sizeof back);
        printf(" %d %.40s", result, back);
    }
    printf("\n");
}

int main(void)
{
    static const unsigned char message[] = "\0\0\0\0\0\0\0\0\0\0\0\0\3www\7example\3com\0\4mail\300\20\300\14\300\43\300\300\5ab\0\7";
    const unsigned char *end = message + sizeof message - 1;
    unsigned char packet[100];
    unsigned char *names[8] = { packet, NULL };
    unsigned char *at = packet + NS_HFIXEDSZ;
    char text[NS_MAXDNAME];
    static const char *const list[] = { "www.example.com", "example.com", "ftp.EXAMPLE.com", "com", "example.org", ".", "www.example.com.", "a.b.c.d.com" };
    static const int places[] = { 12, 16, 29, 36, 38, 40, 41, 43, 45 };
    size_t i;
    int length;

    to_and_fro("www.example.com", 256);
    to_and_fro("www.example.com.", 256);
    to_and_fro("", 256);
    to_and_fro(".", 256);
    to_and_fro("..", 256);
    to_and_fro("a..b", 256);
    to_and_fro(".a", 256);
    to_and_fro("a\\.b.c", 256);
    to_and_fro("a\\065\\200.c", 256);
    to_and_fro("a\\999", 256);
    to_and_fro("a\\", 256);
    to_and_fro("semi;colon.at@sign.space here", 256);
    to_and_fro("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b", 256);
    to_and_fro("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b", 256);
    to_and_fro("www.example.com", 10);
    to_and_fro("www.example.com", 17);
    to_and_fro("www.example.com", 16);

    for (i = 0; i < sizeof list / sizeof *list; i++) {
        errno = 0;
        length = dn_comp(list[i], at, (int)(packet + sizeof packet - at), names, names + 8);
        printf("dn_comp %s: %d ", list[i], length);
        if (length < 0)
            break;
        bytes(at, length);
        printf("\n");
        at += length;
    }
    errno = 0;
    length = dn_comp("no.room.here", at, 5, names, names + 8);
    printf("dn_comp: %d %s\n", length, strerror(errno));

    for (i = 0; i < sizeof places / sizeof *places; i++) {
        strcpy(text, "?");
        errno = 0;
        length = dn_expand(message, end, message + places[i], text, sizeof text);
        printf("dn_expand at %d: %d '%s' %s", places[i], length, length < 0 ? "" : text, errno ? strerror(errno) : "");
        errno = 0;
        length = dn_skipname(message + places[i], end);
        printf(", dn_skipname %d %s\n", length, errno ? strerror(errno) : "");
    }
    errno = 0;
    length = dn_expand(message, end, message + 12, text, 8);
    printf("little room: %d %s\n", length, strerror(errno));
    printf("%d %d %d %d\n", ns_samename("a.b", "A.B."), ns_samename("a.b", "a.c"), ns_samename("a", "a."), ns_samename("", "."));
    return 0;
}
