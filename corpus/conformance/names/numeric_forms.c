/* getaddrinfo: every way to write an address in numbers, with every family */
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void lookup(const char *name, int family, int flags)
{
    struct addrinfo hints, *list = NULL;
    char text[NI_MAXHOST];
    int result;
    memset(&hints, 0, sizeof(hints));
    hints.ai_family = family;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags;
    result = getaddrinfo(name, "1", &hints, &list);
    printf("%s family %d flags %#x: ", name, family, flags);
    if (result != 0)
    {
        printf("%s\n", gai_strerror(result));
        return;
    }
    getnameinfo(list->ai_addr, list->ai_addrlen, text, sizeof(text), NULL, 0, NI_NUMERICHOST);
    printf("%s%s%s%s\n", text, list->ai_canonname == NULL ? "" : ", ", list->ai_canonname == NULL ? "" : list->ai_canonname,
           list->ai_next == NULL ? "" : ", and more");
    freeaddrinfo(list);
}

int main(void)
{
    static const char *names[] = {
        "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f.1", "0177.0.0.01", "0x7f000001", "127.0.0.256", "256.0.0.1", "1.2.3.4.5", "127.0.0.1.",
        "1.2.3", "4294967296", "09.0.0.1", "::1", "::", "1::2::3", "::ffff:127.0.0.1", "::ffff:7f00:1", "fe80::1", "::1%lo", "fe80::1%lo", "fe80::1%1", "fe80::1%nosuchinterface",
        "[::1]", "0:0:0:0:0:0:0:1", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:9", "12345::", "::127.0.0.1", "0.0.0.0", "255.255.255.255",
    };
    unsigned i;
    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
    {
        lookup(names[i], AF_UNSPEC, AI_NUMERICHOST);
        lookup(names[i], AF_INET, AI_NUMERICHOST);
        lookup(names[i], AF_INET6, AI_NUMERICHOST);
        lookup(names[i], AF_INET6, AI_NUMERICHOST | AI_V4MAPPED);
        lookup(names[i], AF_INET6, AI_NUMERICHOST | AI_V4MAPPED | AI_ALL);
        lookup(names[i], AF_UNSPEC, AI_NUMERICHOST | AI_CANONNAME);
    }
    return 0;
}
