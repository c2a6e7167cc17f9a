/* command_protocol.c: an SMTP-like session: commands by table, states as bits, replies collected in a buffer */
#include <stdio.h>
#include <stdarg.h>
#include <string.h>
#include <strings.h>
#include <ctype.h>

#define GREETED 0x01
#define HAS_FROM 0x02
#define HAS_TO 0x04
#define IN_DATA 0x08
#define QUITTED 0x10
#define ANY 0

struct session {
    unsigned flags;
    char from[32], to[2][32];
    int recipients, lines;
    char out[512];
    size_t out_used;
};

static void reply(struct session *s, int code, const char *format, ...)
{
    va_list ap;
    int n = snprintf(s->out + s->out_used, sizeof s->out - s->out_used, "%d ", code);

    s->out_used += n;
    va_start(ap, format);
    n = vsnprintf(s->out + s->out_used, sizeof s->out - s->out_used, format, ap);
    va_end(ap);
    s->out_used += n;
    s->out[s->out_used++] = '\n';
}

static int extract(const char *args, const char *keyword, char *to, size_t size)
{
    const char *open, *close;

    if (strncasecmp(args, keyword, strlen(keyword)) != 0)
        return -1;
    open = strchr(args, '<');
    close = open ? strchr(open, '>') : NULL;
    if (!close || (size_t)(close - open) > size)
        return -1;
    memcpy(to, open + 1, close - open - 1);
    to[close - open - 1] = '\0';
    return 0;
}

static void do_helo(struct session *s, const char *args)
{
    s->flags |= GREETED;
    reply(s, 250, "hello %s", *args ? args : "stranger");
}

static void do_mail(struct session *s, const char *args)
{
    if (extract(args, "FROM:", s->from, sizeof s->from) < 0)
        reply(s, 501, "syntax");
    else {
        s->flags |= HAS_FROM;
        reply(s, 250, "from %s", s->from);
    }
}

static void do_rcpt(struct session *s, const char *args)
{
    if (s->recipients == 2)
        reply(s, 452, "too many");
    else if (extract(args, "TO:", s->to[s->recipients], sizeof *s->to) < 0)
        reply(s, 501, "syntax");
    else {
        s->flags |= HAS_TO;
        reply(s, 250, "to %s", s->to[s->recipients++]);
    }
}

static void do_data(struct session *s, const char *args)
{
    (void)args;
    s->flags |= IN_DATA;
    reply(s, 354, "go on");
}

static void do_quit(struct session *s, const char *args)
{
    (void)args;
    s->flags |= QUITTED;
    reply(s, 221, "%d line%s", s->lines, s->lines == 1 ? "" : "s");
}

static const struct {
    const char *verb;
    unsigned needs;
    void (*run)(struct session *, const char *);
} verbs[] = {
    { "HELO", ANY, do_helo }, { "MAIL", GREETED, do_mail }, { "RCPT", GREETED | HAS_FROM, do_rcpt },
    { "DATA", GREETED | HAS_FROM | HAS_TO, do_data }, { "QUIT", ANY, do_quit },
};

static void line(struct session *s, const char *text)
{
    size_t i;

    if (s->flags & IN_DATA) {
        if (strcmp(text, ".") == 0) {
            s->flags &= ~(IN_DATA | HAS_FROM | HAS_TO);
            reply(s, 250, "taken for %d", s->recipients);
            s->recipients = 0;
        } else
            s->lines++;
        return;
    }
    for (i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (strncasecmp(text, verbs[i].verb, 4) == 0 && (text[4] == ' ' || !text[4])) {
            if ((s->flags & verbs[i].needs) != verbs[i].needs)
                reply(s, 503, "not now: %02x", verbs[i].needs & ~s->flags);
            else
                verbs[i].run(s, text[4] ? text + 5 : text + 4);
            return;
        }
    reply(s, 500, "what is %.4s?", text);
}

int main(void)
{
    static const char *const script[] = {
        "MAIL FROM:<a@b>", "helo client", "noop", "RCPT TO:<x>", "mail from:<joe@example.org>", "RCPT joe", "rcpt To:<ann@example.org>",
        "RCPT TO:<bob>", "RCPT TO:<eve>", "DATA", "Subject: x", "", "text", ".", "DATA", "QUIT", NULL
    };
    struct session s;
    const char *const *p;

    memset(&s, 0, sizeof s);
    for (p = script; *p && !(s.flags & QUITTED); p++)
        line(&s, *p);
    fwrite(s.out, 1, s.out_used, stdout);
    return (int)s.flags & 0xe;
}
