using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>Operations as C has them: without what C# puts around them.</summary>
internal static class Operands
{
    /// <summary>The operation without parentheses and conversions of any kind, those to the runtime's wrappers among them.</summary>
    public static IOperation Bare(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IInvocationOperation { Instance: { } number } invocation when FrameworkFunctions.IsPointerNumber(invocation.TargetMethod):
                    operation = number;
                    break;
                case IDeclarationExpressionOperation declaration:
                    operation = declaration.Expression;
                    break;
                case { Kind: OperationKind.None } when operation.IsPinning():
                    operation = operation.ChildOperations.First();
                    break;
                case IArgumentOperation argument:
                    operation = argument.Value;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>Whether an operation only gives what it stands around in another form: a conversion, parentheses, <c>pointer.ToInt64()</c>.</summary>
    public static bool IsOtherForm(this IOperation operation) =>
        operation is IConversionOperation or IParenthesizedOperation
        || (operation is IInvocationOperation { Instance: not null } invocation && FrameworkFunctions.IsPointerNumber(invocation.TargetMethod));

    /// <summary>The integer constant that an operation is, or null. A null pointer is 0.</summary>
    public static long? Constant(this IOperation operation)
    {
        IOperation? current = operation;
        while (current is not null)
        {
            if (current is IDefaultValueOperation)
            {
                return 0;
            }

            if (current.ConstantValue.HasValue)
            {
                return current.ConstantValue.Value switch
                {
                    null => 0,
                    bool value => value ? 1 : 0,
                    sbyte value => value,
                    byte value => value,
                    short value => value,
                    ushort value => value,
                    char value => value,
                    int value => value,
                    uint value => value,
                    long value => value,
                    ulong value => unchecked((long)value),
                    _ => null,
                };
            }

            current = current switch
            {
                IConversionOperation conversion => conversion.Operand,
                IParenthesizedOperation parenthesized => parenthesized.Operand,
                _ => null,
            };
        }

        return null;
    }

    /// <summary>The text of a string literal (a string, UTF-8 bytes or a pointer to them), or null.</summary>
    public static string? Text(this IOperation operation)
    {
        operation = operation.Bare();
        if (operation.ConstantValue is { HasValue: true, Value: string text })
        {
            return text;
        }

        if (operation.Syntax is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.Utf8StringLiteralExpression))
        {
            return literal.Token.ValueText;
        }

        // static ReadOnlySpan<byte> NAME => "…"u8, which a macro for a string becomes.
        if (operation is IPropertyReferenceOperation { Property: { IsStatic: true, DeclaringSyntaxReferences.Length: 1 } property }
            && property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { ExpressionBody.Expression: LiteralExpressionSyntax constant }
            && constant.IsKind(SyntaxKind.Utf8StringLiteralExpression))
        {
            return constant.Token.ValueText;
        }

        // "…"u8.ToPointer(), the runtime's address of a literal.
        return operation is IInvocationOperation { Arguments.Length: 1 } invocation && ApiModel.IsLiteralAddress(invocation.TargetMethod)
            ? invocation.Arguments[0].Value.Text()
            : null;
    }

    /// <summary>Whether an operation is <c>*p</c> or the implicit one in <c>p-&gt;f</c>, for which there is no public kind.</summary>
    public static bool IsIndirection(this IOperation operation) =>
        operation.Kind == OperationKind.None && operation.ChildOperations.Count == 1
        && operation.ChildOperations.First().Type is IPointerTypeSymbol pointer
        && SymbolEqualityComparer.Default.Equals(pointer.PointedAtType, operation.Type);

    /// <summary>Whether an operation is the array, string or span that a <c>fixed</c> statement takes the address of, for which there is no public kind.</summary>
    public static bool IsPinning(this IOperation operation) =>
        operation is { Kind: OperationKind.None, Type: IPointerTypeSymbol, ChildOperations.Count: 1 }
        && operation.ChildOperations.First().Type is IArrayTypeSymbol or { SpecialType: SpecialType.System_String } or { Name: "Span" or "ReadOnlySpan" };

    /// <summary>
    /// Whether an operation is <c>p[i]</c> of a pointer, for which there is no public kind, of an array or of a span. The first of its
    /// children is what it is an element of, the last one the index.
    /// </summary>
    public static bool IsPointerElement(this IOperation operation) =>
        operation is IArrayElementReferenceOperation { Indices.Length: 1, Type: not IArrayTypeSymbol }
            or IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType.Name: "Span" or "ReadOnlySpan" }, Arguments.Length: 1 }
        || operation.Kind == OperationKind.None && operation.ChildOperations.Count == 2
        && operation.ChildOperations.First().Type is IPointerTypeSymbol pointer
        && SymbolEqualityComparer.Default.Equals(pointer.PointedAtType, operation.Type);

    /// <summary>What an argument points to when it is <c>&amp;x</c>, <c>ref x</c> or <c>out x</c>; else null.</summary>
    public static IOperation? PointedAt(this IOperation operation)
    {
        if (operation.Parent is IArgumentOperation { Parameter.RefKind: not RefKind.None })
        {
            return operation.Bare();
        }

        return operation.Bare() is IAddressOfOperation address ? address.Reference.Bare() : null;
    }

    /// <summary>The local or parameter that an operation reads, or null.</summary>
    public static ISymbol? Variable(this IOperation operation) => operation.Bare() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>The arguments of a call in the order of the parameters, those of a <c>params</c> list one by one.</summary>
    public static ImmutableArray<IOperation> PlainArguments(this IInvocationOperation invocation)
    {
        if (invocation.Arguments.IsEmpty)
        {
            return [];
        }

        ImmutableArray<IOperation>.Builder arguments = ImmutableArray.CreateBuilder<IOperation>();
        foreach (IArgumentOperation argument in invocation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? int.MaxValue))
        {
            if (argument.ArgumentKind is ArgumentKind.ParamArray or ArgumentKind.ParamCollection)
            {
                arguments.AddRange(Elements(argument.Value));
            }
            else
            {
                arguments.Add(argument.Value);
            }
        }

        return arguments.ToImmutable();
    }

    /// <summary>The innermost loop of the same function around an operation, or null.</summary>
    public static IOperation? EnclosingLoop(this IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case ILoopOperation:
                    return current;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    private static IEnumerable<IOperation> Elements(IOperation list)
    {
        list = list.Bare();
        return list switch
        {
            ICollectionExpressionOperation collection => collection.Elements,
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            _ => [],
        };
    }
}
