/* Sizes, alignments and member offsets of the structures: one line per structure. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <sys/un.h>
#include <time.h>

#define STRUCT(t) printf("\n%s\t%zu\t%zu", #t, sizeof(struct t), _Alignof(struct t))
#define MEMBER(t, m) printf("\t%s %zu %zu", #m, offsetof(struct t, m), sizeof(((struct t *)0)->m))

int main(void)
{
    STRUCT(sockaddr); MEMBER(sockaddr, sa_family); MEMBER(sockaddr, sa_data);
    STRUCT(sockaddr_storage); MEMBER(sockaddr_storage, ss_family);
    STRUCT(in_addr); MEMBER(in_addr, s_addr);
    STRUCT(in6_addr); MEMBER(in6_addr, s6_addr); MEMBER(in6_addr, s6_addr16); MEMBER(in6_addr, s6_addr32);
    STRUCT(sockaddr_in); MEMBER(sockaddr_in, sin_family); MEMBER(sockaddr_in, sin_port); MEMBER(sockaddr_in, sin_addr); MEMBER(sockaddr_in, sin_zero);
    STRUCT(sockaddr_in6); MEMBER(sockaddr_in6, sin6_family); MEMBER(sockaddr_in6, sin6_port); MEMBER(sockaddr_in6, sin6_flowinfo);
    MEMBER(sockaddr_in6, sin6_addr); MEMBER(sockaddr_in6, sin6_scope_id);
    STRUCT(sockaddr_un); MEMBER(sockaddr_un, sun_family); MEMBER(sockaddr_un, sun_path);
    STRUCT(linger); MEMBER(linger, l_onoff); MEMBER(linger, l_linger);
    STRUCT(ucred); MEMBER(ucred, pid); MEMBER(ucred, uid); MEMBER(ucred, gid);
    STRUCT(ip_mreq); MEMBER(ip_mreq, imr_multiaddr); MEMBER(ip_mreq, imr_interface);
    STRUCT(ip_mreqn); MEMBER(ip_mreqn, imr_multiaddr); MEMBER(ip_mreqn, imr_address); MEMBER(ip_mreqn, imr_ifindex);
    STRUCT(ip_mreq_source); MEMBER(ip_mreq_source, imr_multiaddr); MEMBER(ip_mreq_source, imr_interface); MEMBER(ip_mreq_source, imr_sourceaddr);
    STRUCT(ipv6_mreq); MEMBER(ipv6_mreq, ipv6mr_multiaddr); MEMBER(ipv6_mreq, ipv6mr_interface);
    STRUCT(addrinfo); MEMBER(addrinfo, ai_flags); MEMBER(addrinfo, ai_family); MEMBER(addrinfo, ai_socktype); MEMBER(addrinfo, ai_protocol);
    MEMBER(addrinfo, ai_addrlen); MEMBER(addrinfo, ai_addr); MEMBER(addrinfo, ai_canonname); MEMBER(addrinfo, ai_next);
    STRUCT(hostent); MEMBER(hostent, h_name); MEMBER(hostent, h_aliases); MEMBER(hostent, h_addrtype); MEMBER(hostent, h_length);
    MEMBER(hostent, h_addr_list);
    STRUCT(servent); MEMBER(servent, s_name); MEMBER(servent, s_aliases); MEMBER(servent, s_port); MEMBER(servent, s_proto);
    STRUCT(protoent); MEMBER(protoent, p_name); MEMBER(protoent, p_aliases); MEMBER(protoent, p_proto);
    STRUCT(pollfd); MEMBER(pollfd, fd); MEMBER(pollfd, events); MEMBER(pollfd, revents);
    STRUCT(timeval); MEMBER(timeval, tv_sec); MEMBER(timeval, tv_usec);
    STRUCT(timespec); MEMBER(timespec, tv_sec); MEMBER(timespec, tv_nsec);
    STRUCT(timezone); MEMBER(timezone, tz_minuteswest); MEMBER(timezone, tz_dsttime);
    STRUCT(stat); MEMBER(stat, st_dev); MEMBER(stat, st_ino); MEMBER(stat, st_nlink); MEMBER(stat, st_mode); MEMBER(stat, st_uid); MEMBER(stat, st_gid);
    MEMBER(stat, st_rdev); MEMBER(stat, st_size); MEMBER(stat, st_blksize); MEMBER(stat, st_blocks); MEMBER(stat, st_atim); MEMBER(stat, st_mtim); MEMBER(stat, st_ctim);
    STRUCT(statvfs); MEMBER(statvfs, f_bsize); MEMBER(statvfs, f_frsize); MEMBER(statvfs, f_blocks); MEMBER(statvfs, f_bfree); MEMBER(statvfs, f_bavail);
    MEMBER(statvfs, f_files); MEMBER(statvfs, f_ffree); MEMBER(statvfs, f_favail); MEMBER(statvfs, f_fsid); MEMBER(statvfs, f_flag); MEMBER(statvfs, f_namemax);
    STRUCT(flock); MEMBER(flock, l_type); MEMBER(flock, l_whence); MEMBER(flock, l_start); MEMBER(flock, l_len); MEMBER(flock, l_pid);
    STRUCT(f_owner_ex); MEMBER(f_owner_ex, type); MEMBER(f_owner_ex, pid);
    STRUCT(dirent); MEMBER(dirent, d_ino); MEMBER(dirent, d_off); MEMBER(dirent, d_reclen); MEMBER(dirent, d_type); MEMBER(dirent, d_name);
    printf("\nfd_set\t%zu\t%zu\n", sizeof(fd_set), _Alignof(fd_set));
    return 0;
}
