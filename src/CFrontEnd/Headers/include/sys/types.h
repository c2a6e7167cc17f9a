/* sys/types.h (POSIX) */
#ifndef CSOCK_SYS_TYPES_H
#define CSOCK_SYS_TYPES_H
#include <bits/blkcnt_t.h>
#include <bits/blksize_t.h>
#include <bits/clock_t.h>
#include <bits/clockid_t.h>
#include <bits/dev_t.h>
#include <bits/fsblkcnt_t.h>
#include <bits/fsfilcnt_t.h>
#include <bits/gid_t.h>
#include <bits/id_t.h>
#include <bits/ino_t.h>
#include <bits/mode_t.h>
#include <bits/nlink_t.h>
#include <bits/off_t.h>
#include <bits/pid_t.h>
#include <bits/size_t.h>
#include <bits/ssize_t.h>
#include <bits/stdint_intn.h>
#include <bits/suseconds_t.h>
#include <bits/time_t.h>
#include <bits/timer_t.h>
#include <bits/uid_t.h>
#include <bits/useconds_t.h>
#include <endian.h>
#include <sys/select.h>

typedef int key_t;

/* names from BSD and System V */
typedef unsigned char u_char;
typedef unsigned short u_short;
typedef unsigned int u_int;
typedef unsigned long u_long;
typedef unsigned char u_int8_t;
typedef unsigned short u_int16_t;
typedef unsigned int u_int32_t;
typedef unsigned long u_int64_t;
typedef unsigned short ushort;
typedef unsigned int uint;
typedef unsigned long ulong;
typedef char *caddr_t;
typedef int daddr_t;
typedef long quad_t;
typedef unsigned long u_quad_t;
typedef long register_t;
typedef long loff_t;

/* the 64-bit names of the same */
typedef off_t off64_t;
typedef ino_t ino64_t;
typedef blkcnt_t blkcnt64_t;
typedef fsblkcnt_t fsblkcnt64_t;
typedef fsfilcnt_t fsfilcnt64_t;
#endif
