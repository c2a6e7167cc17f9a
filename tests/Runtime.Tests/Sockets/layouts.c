/* Sizes, alignments and member offsets of the structures: one line per structure. */
#define _GNU_SOURCE
#include <arpa/tftp.h>
#include <dirent.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <linux/errqueue.h>
#include <linux/if_ether.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <net/route.h>
#include <netdb.h>
#include <netinet/icmp6.h>
#include <netinet/if_ether.h>
#include <netinet/igmp.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/ip6.h>
#include <netinet/ip_icmp.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <netpacket/packet.h>
#include <poll.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <ftw.h>
#include <glob.h>
#include <grp.h>
#include <pwd.h>
#include <search.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <sys/statfs.h>
#include <sys/timeb.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <termios.h>
#include <utime.h>
#include <utmp.h>
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
    STRUCT(iovec); MEMBER(iovec, iov_base); MEMBER(iovec, iov_len);
    STRUCT(msghdr); MEMBER(msghdr, msg_name); MEMBER(msghdr, msg_namelen); MEMBER(msghdr, msg_iov); MEMBER(msghdr, msg_iovlen);
    MEMBER(msghdr, msg_control); MEMBER(msghdr, msg_controllen); MEMBER(msghdr, msg_flags);
    STRUCT(mmsghdr); MEMBER(mmsghdr, msg_hdr); MEMBER(mmsghdr, msg_len);
    STRUCT(cmsghdr); MEMBER(cmsghdr, cmsg_len); MEMBER(cmsghdr, cmsg_level); MEMBER(cmsghdr, cmsg_type);
    STRUCT(winsize); MEMBER(winsize, ws_row); MEMBER(winsize, ws_col); MEMBER(winsize, ws_xpixel); MEMBER(winsize, ws_ypixel);
    STRUCT(if_nameindex); MEMBER(if_nameindex, if_index); MEMBER(if_nameindex, if_name);
    STRUCT(ifmap); MEMBER(ifmap, mem_start); MEMBER(ifmap, mem_end); MEMBER(ifmap, base_addr); MEMBER(ifmap, irq);
    MEMBER(ifmap, dma); MEMBER(ifmap, port);
    STRUCT(ifreq); MEMBER(ifreq, ifr_name); MEMBER(ifreq, ifr_addr); MEMBER(ifreq, ifr_dstaddr); MEMBER(ifreq, ifr_broadaddr);
    MEMBER(ifreq, ifr_netmask); MEMBER(ifreq, ifr_hwaddr); MEMBER(ifreq, ifr_flags); MEMBER(ifreq, ifr_metric);
    MEMBER(ifreq, ifr_mtu); MEMBER(ifreq, ifr_ifindex); MEMBER(ifreq, ifr_bandwidth); MEMBER(ifreq, ifr_qlen);
    MEMBER(ifreq, ifr_map); MEMBER(ifreq, ifr_slave); MEMBER(ifreq, ifr_newname); MEMBER(ifreq, ifr_data);
    STRUCT(ifconf); MEMBER(ifconf, ifc_len); MEMBER(ifconf, ifc_buf); MEMBER(ifconf, ifc_req);
    STRUCT(ifaddrs); MEMBER(ifaddrs, ifa_next); MEMBER(ifaddrs, ifa_name); MEMBER(ifaddrs, ifa_flags); MEMBER(ifaddrs, ifa_addr);
    MEMBER(ifaddrs, ifa_netmask); MEMBER(ifaddrs, ifa_broadaddr); MEMBER(ifaddrs, ifa_dstaddr); MEMBER(ifaddrs, ifa_data);
    STRUCT(arphdr); MEMBER(arphdr, ar_hrd); MEMBER(arphdr, ar_pro); MEMBER(arphdr, ar_hln); MEMBER(arphdr, ar_pln); MEMBER(arphdr, ar_op);
    STRUCT(arpreq); MEMBER(arpreq, arp_pa); MEMBER(arpreq, arp_ha); MEMBER(arpreq, arp_flags); MEMBER(arpreq, arp_netmask);
    MEMBER(arpreq, arp_dev);
    STRUCT(ethhdr); MEMBER(ethhdr, h_dest); MEMBER(ethhdr, h_source); MEMBER(ethhdr, h_proto);
    STRUCT(ether_addr); MEMBER(ether_addr, ether_addr_octet);
    STRUCT(ether_header); MEMBER(ether_header, ether_dhost); MEMBER(ether_header, ether_shost); MEMBER(ether_header, ether_type);
    STRUCT(ether_arp); MEMBER(ether_arp, ea_hdr); MEMBER(ether_arp, arp_sha); MEMBER(ether_arp, arp_spa); MEMBER(ether_arp, arp_tha);
    MEMBER(ether_arp, arp_tpa);
    STRUCT(sockaddr_ll); MEMBER(sockaddr_ll, sll_family); MEMBER(sockaddr_ll, sll_protocol); MEMBER(sockaddr_ll, sll_ifindex);
    MEMBER(sockaddr_ll, sll_hatype); MEMBER(sockaddr_ll, sll_pkttype); MEMBER(sockaddr_ll, sll_halen); MEMBER(sockaddr_ll, sll_addr);
    STRUCT(packet_mreq); MEMBER(packet_mreq, mr_ifindex); MEMBER(packet_mreq, mr_type); MEMBER(packet_mreq, mr_alen);
    MEMBER(packet_mreq, mr_address);
    STRUCT(rtentry); MEMBER(rtentry, rt_pad1); MEMBER(rtentry, rt_dst); MEMBER(rtentry, rt_gateway); MEMBER(rtentry, rt_genmask);
    MEMBER(rtentry, rt_flags); MEMBER(rtentry, rt_pad2); MEMBER(rtentry, rt_pad3); MEMBER(rtentry, rt_tos);
    MEMBER(rtentry, rt_class); MEMBER(rtentry, rt_metric); MEMBER(rtentry, rt_dev); MEMBER(rtentry, rt_mtu);
    MEMBER(rtentry, rt_window); MEMBER(rtentry, rt_irtt);
    STRUCT(in_pktinfo); MEMBER(in_pktinfo, ipi_ifindex); MEMBER(in_pktinfo, ipi_spec_dst); MEMBER(in_pktinfo, ipi_addr);
    STRUCT(in6_pktinfo); MEMBER(in6_pktinfo, ipi6_addr); MEMBER(in6_pktinfo, ipi6_ifindex);
    STRUCT(ip6_mtuinfo); MEMBER(ip6_mtuinfo, ip6m_addr); MEMBER(ip6_mtuinfo, ip6m_mtu);
    STRUCT(ip_msfilter); MEMBER(ip_msfilter, imsf_multiaddr); MEMBER(ip_msfilter, imsf_interface); MEMBER(ip_msfilter, imsf_fmode);
    MEMBER(ip_msfilter, imsf_numsrc);
    STRUCT(group_req); MEMBER(group_req, gr_interface); MEMBER(group_req, gr_group);
    STRUCT(group_source_req); MEMBER(group_source_req, gsr_interface); MEMBER(group_source_req, gsr_group);
    MEMBER(group_source_req, gsr_source);
    STRUCT(group_filter); MEMBER(group_filter, gf_interface); MEMBER(group_filter, gf_group); MEMBER(group_filter, gf_fmode);
    MEMBER(group_filter, gf_numsrc);
    STRUCT(iphdr); MEMBER(iphdr, tos); MEMBER(iphdr, tot_len); MEMBER(iphdr, id);
    MEMBER(iphdr, frag_off); MEMBER(iphdr, ttl); MEMBER(iphdr, protocol); MEMBER(iphdr, check); MEMBER(iphdr, saddr); MEMBER(iphdr, daddr);
    STRUCT(ip); MEMBER(ip, ip_tos); MEMBER(ip, ip_len); MEMBER(ip, ip_id); MEMBER(ip, ip_off);
    MEMBER(ip, ip_ttl); MEMBER(ip, ip_p); MEMBER(ip, ip_sum); MEMBER(ip, ip_src); MEMBER(ip, ip_dst);
    STRUCT(ip6_hdr); MEMBER(ip6_hdr, ip6_flow); MEMBER(ip6_hdr, ip6_plen); MEMBER(ip6_hdr, ip6_nxt); MEMBER(ip6_hdr, ip6_hlim);
    MEMBER(ip6_hdr, ip6_hops); MEMBER(ip6_hdr, ip6_vfc); MEMBER(ip6_hdr, ip6_src); MEMBER(ip6_hdr, ip6_dst);
    STRUCT(ip6_ext); MEMBER(ip6_ext, ip6e_nxt); MEMBER(ip6_ext, ip6e_len);
    STRUCT(ip6_hbh); MEMBER(ip6_hbh, ip6h_nxt); MEMBER(ip6_hbh, ip6h_len);
    STRUCT(ip6_dest); MEMBER(ip6_dest, ip6d_nxt); MEMBER(ip6_dest, ip6d_len);
    STRUCT(ip6_rthdr); MEMBER(ip6_rthdr, ip6r_nxt); MEMBER(ip6_rthdr, ip6r_len); MEMBER(ip6_rthdr, ip6r_type);
    MEMBER(ip6_rthdr, ip6r_segleft);
    STRUCT(ip6_frag); MEMBER(ip6_frag, ip6f_nxt); MEMBER(ip6_frag, ip6f_reserved); MEMBER(ip6_frag, ip6f_offlg);
    MEMBER(ip6_frag, ip6f_ident);
    STRUCT(ip6_opt); MEMBER(ip6_opt, ip6o_type); MEMBER(ip6_opt, ip6o_len);
    STRUCT(icmphdr); MEMBER(icmphdr, type); MEMBER(icmphdr, code); MEMBER(icmphdr, checksum); MEMBER(icmphdr, un);
    STRUCT(icmp); MEMBER(icmp, icmp_type); MEMBER(icmp, icmp_code); MEMBER(icmp, icmp_cksum); MEMBER(icmp, icmp_pptr);
    MEMBER(icmp, icmp_gwaddr); MEMBER(icmp, icmp_id); MEMBER(icmp, icmp_seq); MEMBER(icmp, icmp_void); MEMBER(icmp, icmp_pmvoid);
    MEMBER(icmp, icmp_nextmtu); MEMBER(icmp, icmp_num_addrs); MEMBER(icmp, icmp_wpa); MEMBER(icmp, icmp_lifetime);
    MEMBER(icmp, icmp_otime); MEMBER(icmp, icmp_rtime); MEMBER(icmp, icmp_ttime); MEMBER(icmp, icmp_ip); MEMBER(icmp, icmp_mask);
    MEMBER(icmp, icmp_data);
    STRUCT(icmp6_filter); MEMBER(icmp6_filter, icmp6_filt);
    STRUCT(icmp6_hdr); MEMBER(icmp6_hdr, icmp6_type); MEMBER(icmp6_hdr, icmp6_code); MEMBER(icmp6_hdr, icmp6_cksum);
    MEMBER(icmp6_hdr, icmp6_data32); MEMBER(icmp6_hdr, icmp6_data16); MEMBER(icmp6_hdr, icmp6_data8); MEMBER(icmp6_hdr, icmp6_pptr);
    MEMBER(icmp6_hdr, icmp6_mtu); MEMBER(icmp6_hdr, icmp6_maxdelay); MEMBER(icmp6_hdr, icmp6_id); MEMBER(icmp6_hdr, icmp6_seq);
    STRUCT(nd_router_solicit); MEMBER(nd_router_solicit, nd_rs_hdr);
    STRUCT(nd_router_advert); MEMBER(nd_router_advert, nd_ra_hdr); MEMBER(nd_router_advert, nd_ra_reachable);
    MEMBER(nd_router_advert, nd_ra_retransmit);
    STRUCT(nd_neighbor_solicit); MEMBER(nd_neighbor_solicit, nd_ns_hdr); MEMBER(nd_neighbor_solicit, nd_ns_target);
    STRUCT(nd_neighbor_advert); MEMBER(nd_neighbor_advert, nd_na_hdr); MEMBER(nd_neighbor_advert, nd_na_target);
    STRUCT(nd_opt_hdr); MEMBER(nd_opt_hdr, nd_opt_type); MEMBER(nd_opt_hdr, nd_opt_len);
    STRUCT(udphdr); MEMBER(udphdr, uh_sport); MEMBER(udphdr, uh_dport); MEMBER(udphdr, uh_ulen); MEMBER(udphdr, uh_sum);
    MEMBER(udphdr, source); MEMBER(udphdr, dest); MEMBER(udphdr, len); MEMBER(udphdr, check);
    STRUCT(tcphdr); MEMBER(tcphdr, th_sport); MEMBER(tcphdr, th_dport); MEMBER(tcphdr, th_seq); MEMBER(tcphdr, th_ack);
    MEMBER(tcphdr, th_flags); MEMBER(tcphdr, th_win); MEMBER(tcphdr, th_sum);
    MEMBER(tcphdr, th_urp); MEMBER(tcphdr, source); MEMBER(tcphdr, dest); MEMBER(tcphdr, seq); MEMBER(tcphdr, ack_seq);
   
    MEMBER(tcphdr, window); MEMBER(tcphdr, check); MEMBER(tcphdr, urg_ptr);
    STRUCT(tcp_info); MEMBER(tcp_info, tcpi_state); MEMBER(tcp_info, tcpi_ca_state); MEMBER(tcp_info, tcpi_retransmits);
    MEMBER(tcp_info, tcpi_probes); MEMBER(tcp_info, tcpi_backoff); MEMBER(tcp_info, tcpi_options);
    MEMBER(tcp_info, tcpi_rto); MEMBER(tcp_info, tcpi_ato); MEMBER(tcp_info, tcpi_snd_mss);
    MEMBER(tcp_info, tcpi_rcv_mss); MEMBER(tcp_info, tcpi_unacked); MEMBER(tcp_info, tcpi_sacked); MEMBER(tcp_info, tcpi_lost);
    MEMBER(tcp_info, tcpi_retrans); MEMBER(tcp_info, tcpi_fackets); MEMBER(tcp_info, tcpi_last_data_sent);
    MEMBER(tcp_info, tcpi_last_ack_sent); MEMBER(tcp_info, tcpi_last_data_recv); MEMBER(tcp_info, tcpi_last_ack_recv);
    MEMBER(tcp_info, tcpi_pmtu); MEMBER(tcp_info, tcpi_rcv_ssthresh); MEMBER(tcp_info, tcpi_rtt); MEMBER(tcp_info, tcpi_rttvar);
    MEMBER(tcp_info, tcpi_snd_ssthresh); MEMBER(tcp_info, tcpi_snd_cwnd); MEMBER(tcp_info, tcpi_advmss);
    MEMBER(tcp_info, tcpi_reordering); MEMBER(tcp_info, tcpi_rcv_rtt); MEMBER(tcp_info, tcpi_rcv_space);
    MEMBER(tcp_info, tcpi_total_retrans);
    STRUCT(tcp_md5sig); MEMBER(tcp_md5sig, tcpm_addr); MEMBER(tcp_md5sig, tcpm_flags); MEMBER(tcp_md5sig, tcpm_prefixlen);
    MEMBER(tcp_md5sig, tcpm_keylen); MEMBER(tcp_md5sig, __tcpm_pad); MEMBER(tcp_md5sig, tcpm_key);
    STRUCT(igmp); MEMBER(igmp, igmp_type); MEMBER(igmp, igmp_code); MEMBER(igmp, igmp_cksum); MEMBER(igmp, igmp_group);
    STRUCT(sock_extended_err); MEMBER(sock_extended_err, ee_errno); MEMBER(sock_extended_err, ee_origin);
    MEMBER(sock_extended_err, ee_type); MEMBER(sock_extended_err, ee_code); MEMBER(sock_extended_err, ee_pad);
    MEMBER(sock_extended_err, ee_info); MEMBER(sock_extended_err, ee_data);
    STRUCT(tftphdr); MEMBER(tftphdr, th_opcode); MEMBER(tftphdr, th_block); MEMBER(tftphdr, th_code);
   
    STRUCT(epoll_event); MEMBER(epoll_event, events); MEMBER(epoll_event, data);
    STRUCT(itimerspec); MEMBER(itimerspec, it_interval); MEMBER(itimerspec, it_value);
    STRUCT(signalfd_siginfo); MEMBER(signalfd_siginfo, ssi_signo); MEMBER(signalfd_siginfo, ssi_pid); MEMBER(signalfd_siginfo, ssi_int);
    MEMBER(signalfd_siginfo, ssi_ptr); MEMBER(signalfd_siginfo, ssi_addr); MEMBER(signalfd_siginfo, ssi_arch);
    STRUCT(utimbuf); MEMBER(utimbuf, actime); MEMBER(utimbuf, modtime);
    STRUCT(FTW); MEMBER(FTW, base); MEMBER(FTW, level);
    STRUCT(statfs); MEMBER(statfs, f_type); MEMBER(statfs, f_bsize); MEMBER(statfs, f_blocks); MEMBER(statfs, f_bfree); MEMBER(statfs, f_bavail); MEMBER(statfs, f_files); MEMBER(statfs, f_ffree); MEMBER(statfs, f_fsid); MEMBER(statfs, f_namelen); MEMBER(statfs, f_frsize); MEMBER(statfs, f_flags);
    STRUCT(passwd); MEMBER(passwd, pw_name); MEMBER(passwd, pw_passwd); MEMBER(passwd, pw_uid); MEMBER(passwd, pw_gid); MEMBER(passwd, pw_gecos); MEMBER(passwd, pw_dir); MEMBER(passwd, pw_shell);
    STRUCT(group); MEMBER(group, gr_name); MEMBER(group, gr_passwd); MEMBER(group, gr_gid); MEMBER(group, gr_mem);
    STRUCT(utsname); MEMBER(utsname, sysname); MEMBER(utsname, nodename); MEMBER(utsname, release); MEMBER(utsname, version); MEMBER(utsname, machine); MEMBER(utsname, domainname);
    STRUCT(rlimit); MEMBER(rlimit, rlim_cur); MEMBER(rlimit, rlim_max);
    STRUCT(rusage); MEMBER(rusage, ru_utime); MEMBER(rusage, ru_stime); MEMBER(rusage, ru_maxrss); MEMBER(rusage, ru_ixrss); MEMBER(rusage, ru_idrss); MEMBER(rusage, ru_isrss); MEMBER(rusage, ru_minflt); MEMBER(rusage, ru_majflt); MEMBER(rusage, ru_nswap); MEMBER(rusage, ru_inblock); MEMBER(rusage, ru_oublock); MEMBER(rusage, ru_msgsnd); MEMBER(rusage, ru_msgrcv); MEMBER(rusage, ru_nsignals); MEMBER(rusage, ru_nvcsw); MEMBER(rusage, ru_nivcsw);
    STRUCT(tms); MEMBER(tms, tms_utime); MEMBER(tms, tms_stime); MEMBER(tms, tms_cutime); MEMBER(tms, tms_cstime);
    STRUCT(sysinfo); MEMBER(sysinfo, uptime); MEMBER(sysinfo, loads); MEMBER(sysinfo, totalram); MEMBER(sysinfo, freeram); MEMBER(sysinfo, sharedram); MEMBER(sysinfo, bufferram); MEMBER(sysinfo, totalswap); MEMBER(sysinfo, freeswap); MEMBER(sysinfo, procs); MEMBER(sysinfo, pad); MEMBER(sysinfo, totalhigh); MEMBER(sysinfo, freehigh); MEMBER(sysinfo, mem_unit);
    STRUCT(termios); MEMBER(termios, c_iflag); MEMBER(termios, c_oflag); MEMBER(termios, c_cflag); MEMBER(termios, c_lflag); MEMBER(termios, c_line); MEMBER(termios, c_cc); MEMBER(termios, c_ispeed); MEMBER(termios, c_ospeed);
    STRUCT(timeb); MEMBER(timeb, time); MEMBER(timeb, millitm); MEMBER(timeb, timezone); MEMBER(timeb, dstflag);
    STRUCT(random_data); MEMBER(random_data, fptr); MEMBER(random_data, rand_type); MEMBER(random_data, rand_deg); MEMBER(random_data, rand_sep); MEMBER(random_data, end_ptr);
    STRUCT(hsearch_data); MEMBER(hsearch_data, table); MEMBER(hsearch_data, size); MEMBER(hsearch_data, filled);
    STRUCT(exit_status); MEMBER(exit_status, e_termination); MEMBER(exit_status, e_exit);
    STRUCT(utmp); MEMBER(utmp, ut_type); MEMBER(utmp, ut_pid); MEMBER(utmp, ut_line); MEMBER(utmp, ut_id); MEMBER(utmp, ut_user); MEMBER(utmp, ut_host); MEMBER(utmp, ut_exit);
    MEMBER(utmp, ut_session); MEMBER(utmp, ut_tv); MEMBER(utmp, ut_addr_v6);
    printf("\nfd_set\t%zu\t%zu\n", sizeof(fd_set), _Alignof(fd_set));
    return 0;
}
