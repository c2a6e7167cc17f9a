/* http_parser.c: a request parser that takes its input in pieces of any size */
#include <stdio.h>
#include <string.h>
#include <ctype.h>
#include <stdlib.h>

enum state { METHOD, TARGET, VERSION, LINE_END, NAME, VALUE_START, VALUE, VALUE_END, HEADERS_END, BODY, DONE, BROKEN };

struct parser {
    enum state state;
    char method[8], target[32], name[20], value[40];
    size_t used;
    long content_length, body;
    int headers;
};

static int append(struct parser *p, char *to, size_t size, char c)
{
    if (p->used + 1 >= size) {
        p->state = BROKEN;
        return -1;
    }
    to[p->used++] = c;
    to[p->used] = '\0';
    return 0;
}

static void header(struct parser *p)
{
    size_t n = strlen(p->value);

    while (n && p->value[n - 1] == ' ')
        p->value[--n] = '\0';
    printf("  %s=%s\n", p->name, p->value);
    if (strcmp(p->name, "content-length") == 0)
        p->content_length = atol(p->value);
    p->headers++;
}

static void feed(struct parser *p, const char *data, size_t n)
{
    for (; n > 0 && p->state < DONE; data++, n--) {
        const char c = *data;

        switch (p->state) {
        case METHOD:
            if (c == ' ') {
                p->state = TARGET;
                p->used = 0;
            } else if (!isupper((unsigned char)c))
                p->state = BROKEN;
            else
                append(p, p->method, sizeof p->method, c);
            break;
        case TARGET:
            if (c == ' ')
                p->state = VERSION;
            else
                append(p, p->target, sizeof p->target, c);
            break;
        case VERSION:
            if (c == '\r')
                p->state = LINE_END;
            break;
        case LINE_END:
        case VALUE_END:
            p->state = c == '\n' ? NAME : BROKEN;
            p->used = 0;
            break;
        case NAME:
            if (c == '\r' && p->used == 0)
                p->state = HEADERS_END;
            else if (c == ':')
                p->state = VALUE_START;
            else
                append(p, p->name, sizeof p->name, tolower((unsigned char)c));
            break;
        case VALUE_START:
            if (c == ' ' || c == '\t')
                break;
            p->used = 0;
            p->value[0] = '\0';
            p->state = VALUE;
            /* fall through */
        case VALUE:
            if (c == '\r') {
                header(p);
                p->state = VALUE_END;
            } else
                append(p, p->value, sizeof p->value, c);
            break;
        case HEADERS_END:
            p->state = c != '\n' ? BROKEN : p->content_length > 0 ? BODY : DONE;
            break;
        case BODY:
            if (++p->body == p->content_length)
                p->state = DONE;
            break;
        case DONE:
        case BROKEN:
            break;
        }
    }
}

int main(void)
{
    static const char *const requests[] = {
        "GET / HTTP/1.1\r\nHost: example.com\r\nAccept:  text/html \r\n\r\n",
        "POST /form HTTP/1.0\r\nContent-Length: 11\r\n\r\nhello=world",
        "get / HTTP/1.1\r\n\r\n",
        "GET /a/very/long/target/that/does/not/fit HTTP/1.1\r\n",
        "GET /x HTTP/1.1\r\nA:\r\nB: 1\r\nbroken\n\r\n",
    };
    static const size_t steps[] = { 1, 7, 1000 };
    unsigned r, s;

    for (r = 0; r < sizeof requests / sizeof *requests; r++)
        for (s = 0; s < 3; s++) {
            struct parser p = { METHOD };
            const char *at = requests[r];
            size_t left = strlen(at);

            printf("request %u in steps of %zu\n", r, steps[s]);
            while (left) {
                size_t n = left < steps[s] ? left : steps[s];

                feed(&p, at, n);
                at += n;
                left -= n;
            }
            printf("  %d %s %s %d %ld\n", p.state, p.method, p.target, p.headers, p.body);
        }
    return 0;
}
