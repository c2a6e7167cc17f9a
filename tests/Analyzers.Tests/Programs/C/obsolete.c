// rules: obsolete-gethostbyname, obsolete-inet-addr, obsolete-inet-ntoa, static-buffer-reuse
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <netdb.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

static void two_at_once(struct sockaddr_in from, struct sockaddr_in to)
{
    char first[INET_ADDRSTRLEN];
    char *text, *other;
    printf("%s -> %s\n", inet_ntoa(from.sin_addr), inet_ntoa(to.sin_addr)); // expect: obsolete-inet-ntoa, obsolete-inet-ntoa, static-buffer-reuse
    text = inet_ntoa(from.sin_addr); // expect: obsolete-inet-ntoa
    other = inet_ntoa(to.sin_addr); // expect: obsolete-inet-ntoa
    printf("%s %s\n", text, other); // expect: static-buffer-reuse
    strcpy(first, inet_ntoa(from.sin_addr)); // expect: obsolete-inet-ntoa
    printf("%s -> %s\n", first, inet_ntoa(to.sin_addr)); // expect: obsolete-inet-ntoa
}

static void one_after_the_other(struct in_addr a, int fancy)
{
    char *text;
    if (fancy)
        text = inet_ntoa(a); // expect: obsolete-inet-ntoa
    else
        text = inet_ntoa(a); // expect: obsolete-inet-ntoa
    puts(text);
    text = inet_ntoa(a); // expect: obsolete-inet-ntoa
    puts(text);
    if (fancy) {
        a.s_addr = htonl(INADDR_LOOPBACK);
        text = inet_ntoa(a); // expect: obsolete-inet-ntoa
    }
    puts(text);
}

struct client { int fd; const char *name; };

static void table(struct client *clients, struct in_addr *addresses, int n)
{
    struct client *newest = clients;
    int i;
    for (i = 0; i < n; i++)
        clients[i].name = inet_ntoa(addresses[i]); // expect: obsolete-inet-ntoa, static-buffer-reuse
    newest->name = inet_ntoa(addresses[0]); // expect: obsolete-inet-ntoa
    puts(newest->name);
    newest->name = NULL;
}

static void kept(const char *name, const char *other)
{
    struct hostent *first = gethostbyname(name); // expect: obsolete-gethostbyname
    struct hostent *second = gethostbyname(other); // expect: obsolete-gethostbyname
    if (first == NULL || second == NULL)
        return;
    printf("%s %s\n", first->h_name, second->h_name); // expect: static-buffer-reuse
}

static void different_memory(time_t now, struct in_addr a)
{
    struct tm *tm = localtime(&now);
    printf("%s %d\n", inet_ntoa(a), tm->tm_hour); // expect: obsolete-inet-ntoa
}

int main(int argc, char **argv)
{
    struct sockaddr_in a;
    memset(&a, 0, sizeof a);
    a.sin_addr.s_addr = inet_addr(argv[argc - 1]); // expect: obsolete-inet-addr
    two_at_once(a, a);
    one_after_the_other(a.sin_addr, argc);
    table(NULL, NULL, 0);
    kept(argv[0], argv[argc - 1]);
    different_memory(time(NULL), a.sin_addr);
    return 0;
}
