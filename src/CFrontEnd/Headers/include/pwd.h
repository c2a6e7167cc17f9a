/* pwd.h (POSIX, SVID) */
#ifndef CSOCK_PWD_H
#define CSOCK_PWD_H
#pragma csocktranslate class(Pwd)
#include <bits/FILE.h>
#include <bits/gid_t.h>
#include <bits/size_t.h>
#include <bits/uid_t.h>

#define NSS_BUFLEN_PASSWD 1024

struct passwd
{
    char *pw_name;
    char *pw_passwd;
    uid_t pw_uid;
    gid_t pw_gid;
    char *pw_gecos;
    char *pw_dir;
    char *pw_shell;
};

struct passwd *getpwnam(const char *name);
struct passwd *getpwuid(uid_t uid);
int getpwnam_r(const char *name, struct passwd *pwd, char *buf, size_t buflen, struct passwd **result);
int getpwuid_r(uid_t uid, struct passwd *pwd, char *buf, size_t buflen, struct passwd **result);
void setpwent(void);
struct passwd *getpwent(void);
void endpwent(void);
struct passwd *fgetpwent(FILE *stream);
int putpwent(const struct passwd *p, FILE *stream);
#endif
