using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Model;

/// <summary>A field whose bytes stand in the network's order.</summary>
/// <param name="Name">The field.</param>
/// <param name="Bits">The number's width.</param>
/// <param name="Type">The structure that the field belongs to; null when the field's name says it all.</param>
internal sealed record NetworkField(string Name, int Bits, string? Type = null)
{
    /// <summary>Whether the number is a port.</summary>
    public bool IsPort => Bits == 16;
}

/// <summary>The fields of socket addresses and service entries whose bytes stand in the network's order (POSIX netinet/in.h, netdb.h).</summary>
internal static class NetworkFields
{
    private static readonly ImmutableDictionary<string, NetworkField> s_fields = new NetworkField[]
    {
        new("sin_port", 16),
        new("sin6_port", 16),
        new("s_port", 16, "servent"),
        new("s_addr", 32),
    }.ToImmutableDictionary(field => field.Name);

    /// <summary>What is known about a field, or null.</summary>
    public static NetworkField? Find(IFieldSymbol field) =>
        s_fields.TryGetValue(field.Name, out NetworkField? known) && (known.Type is null || known.Type == field.ContainingType.Name) ? known : null;
}
