using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// Emits a translation unit: <c>using</c> directives for its headers and typedef names, and one static class whose members stand in the order of
/// the C file.
/// </summary>
internal sealed class UnitEmitter
{
    private readonly UnitContext _context;
    private readonly ExpressionEmitter _expressions;
    private readonly FunctionEmitter _functions;
    private readonly GlobalEmitter _globals;
    private readonly RecordEmitter _records;
    private readonly ConstantEmitter _constants;
    private readonly MacroMethodEmitter _macroMethods;
    private readonly List<UsingDirectiveSyntax> _headerUsings = [];
    private readonly HashSet<string> _includedClasses = new(StringComparer.Ordinal);
    private readonly List<MemberDeclarationSyntax> _members = [];
    private readonly List<(int Member, SyntaxTriviaList Comments)> _keptComments = [];

    /// <summary>Prepares the emission of a unit.</summary>
    public UnitEmitter(UnitContext context)
    {
        _context = context;
        _expressions = new ExpressionEmitter(context);
        _functions = new FunctionEmitter(context, _expressions);
        _globals = new GlobalEmitter(context, _expressions);
        _records = new RecordEmitter(context, _expressions);
        _constants = new ConstantEmitter(context, _expressions);
        _macroMethods = new MacroMethodEmitter(context, _expressions);
    }

    /// <summary>Emits the file.</summary>
    public CompilationUnitSyntax Emit()
    {
        BoundTranslationUnit unit = _context.Lowered.Unit;
        SourceFile source = _context.Source;
        bool isUnit = ReferenceEquals(source, unit.Preprocessed.MainFile);
        List<TopLevelItem> items = [.. (isUnit ? TopLevelItems.Order(unit) : TopLevelItems.OrderHeader(unit, source)).Where(BelongsHere)];
        int firstMember = items.FindIndex(item => item.Directive is not IncludeDirective { File.IsSystemHeader: true } && !item.IsHeaderBoundary);
        firstMember = firstMember < 0 ? items.Count : firstMember;

        // The includes at the head of the file keep the comments around them, before and behind; what stands before a header's guard stands at the top.
        SyntaxTriviaList head = isUnit ? default : TakeHeaderComment(unit, source);
        if (isUnit
            && unit.Preprocessed.Directives.FirstOrDefault(directive => ReferenceEquals(directive.Span.File, source)) is IncludeDirective { File.IsSystemHeader: false } first
            && !items.Exists(item => ReferenceEquals(item.Span.File, source) && item.Span.Start < first.Span.Start))
        {
            // What stands at the top of the file stays there, not behind what its own header declares.
            head = _context.Comments(source).TakeLeading(first.Span.Start, "");
        }

        for (int i = 0; i < firstMember; i++)
        {
            if (items[i].IsHeaderBoundary)
            {
                KeepComments(items[i].Span);
                continue;
            }

            SourceSpan span = items[i].Span;
            CommentCursor comments = _context.Comments(span.File);
            SyntaxTriviaList leading = comments.TakeLeading(span.Start, "");
            SyntaxTriviaList trailing = comments.TakeTrailing(span.End, "");
            AddHeaderUsing((IncludeDirective)items[i].Directive!, leading, trailing, ref head);
        }

        _context.Level = 1;
        for (int i = firstMember; i < items.Count; i++)
        {
            EmitItem(items[i]);
        }

        AddOpaqueRecords();
        if (_globals.EmitDeferred() is { } deferred)
        {
            _members.Add(deferred);
        }

        if (isUnit)
        {
            _members.AddRange(unit.Functions.Where(function => function.Resolver is not null).SelectMany(function => ResolvedFunctions.Emit(function, _context)));
        }

        _members.AddRange(_context.Missing.Members);
        _members.AddRange(_context.Adapters.Methods);
        FunctionSymbol? entry = unit.Functions.FirstOrDefault(function => function is { Name: "main", Body: not null, Linkage: Linkage.External });
        if (entry is not null && isUnit)
        {
            _members.Add(FunctionEmitter.EmitEntryPoint(
                _context.Names[entry],
                _context.Forks,
                [.. GetMethods(function => function.ConstructorPriority).Select(name => name.Method)],
                [.. GetMethods(function => function.DestructorPriority).Reverse().Select(name => name.Method)]));
        }

        SyntaxTriviaList atEnd = _context.Comments(source).TakeLeading(source.Text.Length, "", Layout.Indentation(1));
        InsertKeptComments(ref atEnd);
        atEnd = HasComment(atEnd, default) ? atEnd : default;
        return Assemble(head, atEnd);
    }

    // The functions with a priority, the lowest first and those of the same in the order of the program.
    private IEnumerable<(int Priority, string Method)> GetMethods(Func<FunctionSymbol, int?> getPriority) =>
        from function in _context.Lowered.Unit.Declarations.OfType<BoundFunctionDefinition>().Select(definition => definition.Function)
        let priority = getPriority(function)
        where priority is not null
        orderby priority.Value
        select (priority.Value, _context.Names[function]);

    private SyntaxTriviaList TakeHeaderComment(BoundTranslationUnit unit, SourceFile header)
    {
        Directive? first = unit.Preprocessed.Directives.FirstOrDefault(directive => ReferenceEquals(directive.Span.File, header));
        CommentCursor comments = _context.Comments(header);
        return first is ConditionalDirective && comments.HasPending(first.Span.Start) ? comments.TakeLeading(first.Span.Start, "") : default;
    }

    // A class leaves out what other classes of the program have.
    private bool BelongsHere(TopLevelItem item)
    {
        if (_context.Program is not { } program || ReferenceEquals(item.Span.File, _context.Source) || item.Directive is IncludeDirective || item.IsHeaderBoundary)
        {
            return true;
        }

        return item switch
        {
            { Directive: DefineDirective { Macro: var macro } } =>
                (_context.Macros.GetValue(macro) is not null || _context.MacroMethods.GetFunction(macro) is not null) && program.Owns(macro),
            { Declaration: BoundFunctionDefinition definition } => program.Owns(definition.Function) || definition.DeclaredTypes.Any(HasOwn),
            { Declaration: BoundGlobalDeclaration global } => global.Declaration.DeclaredTypes.Any(HasOwn)
                || global.Declaration.Declarators.Any(declarator => declarator.Symbol is VariableSymbol { IsDefined: true } && program.Owns(declarator.Symbol)),
            _ => false,
        };

        bool HasOwn(Symbol type) => type is EnumSymbol enumeration ? enumeration.Constants.Any(program.Owns) : program.Owns(type);
    }

    // Comments of a header that nothing in it took along stand where it was included; what the header brought stands apart.
    private void KeepComments(SourceSpan boundary)
    {
        CommentCursor comments = _context.Comments(boundary.File);
        bool hasComments = comments.HasPending(boundary.Start);
        if (hasComments || _members.Count > 0)
        {
            _keptComments.Add((_members.Count, hasComments ? comments.TakeLeading(boundary.Start, "", Layout.Indentation(1)) : default));
        }
    }

    private void InsertKeptComments(ref SyntaxTriviaList atEnd)
    {
        for (int i = _keptComments.Count - 1; i >= 0; i--)
        {
            (int index, SyntaxTriviaList comments) = _keptComments[i];
            if (index == _members.Count)
            {
                atEnd = comments.AddRange(atEnd);
                continue;
            }

            if (index == 0 && comments.Count == 0)
            {
                continue;
            }

            MemberDeclarationSyntax member = _members[index];
            bool isApart = member.GetLeadingTrivia().FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
            _members[index] = member.WithLeadingTrivia(comments.AddRange(isApart ? member.GetLeadingTrivia() : member.GetLeadingTrivia().Insert(0, Layout.NewLine)));
        }
    }

    private CompilationUnitSyntax Assemble(SyntaxTriviaList head, SyntaxTriviaList atEnd)
    {
        List<UsingDirectiveSyntax> usings = [];
        if (_context.UsesSystem || _context.Types.UsesSystem)
        {
            usings.Add(Using(IdentifierName("System")));
        }

        usings.AddRange(_context.UsedNamespaces.Select(name => Using(Identifiers.Name(name))));

        if (_context.UsesInteropServices)
        {
            usings.Add(Using(Identifiers.Name("System.Runtime.InteropServices")));
        }

        usings.Add(Using(Identifiers.Name("CSockTranslate.Runtime")));
        usings.AddRange(_headerUsings);
        usings.AddRange((_context.Program?.UsedClasses ?? (IEnumerable<string>)[]).Select(name => UsingStatic(Identifiers.Name(name), default, EndOfLineTrivia())));
        usings.AddRange(_context.UsedClasses.Where(name => !_includedClasses.Contains(name)).Select(name => UsingStatic(RuntimeClass(name), default, EndOfLineTrivia())));
        usings.AddRange(_context.Types.Aliases.Select(alias => UsingAlias(alias.Key, alias.Value)));
        usings.AddRange(_context.Names.ImportedTypes.Select(type => UsingAlias(type.Key, CSharpType.Struct(type.Value))));
        usings[0] = usings[0].WithLeadingTrivia(head);

        ClassDeclarationSyntax type = ClassDeclaration(
            default,
            TokenList(
                Token(TriviaList(Layout.NewLine), SyntaxKind.InternalKeyword, TriviaList(Space)),
                Layout.Followed(SyntaxKind.StaticKeyword),
                Layout.Followed(SyntaxKind.UnsafeKeyword)),
            Layout.Followed(SyntaxKind.ClassKeyword),
            Identifier(default, _context.ClassName, TriviaList(Layout.NewLine)),
            null,
            null,
            default,
            Layout.OnOwnLine(SyntaxKind.OpenBraceToken, ""),
            List(WithLineDirectives(WithoutLeadingBlankLine(_members))),
            Token(atEnd, SyntaxKind.CloseBraceToken, TriviaList(Layout.NewLine)),
            default);
        return CompilationUnit(default, List(usings), default, SingletonList<MemberDeclarationSyntax>(type), Token(SyntaxKind.EndOfFileToken));
    }

    private IEnumerable<MemberDeclarationSyntax> WithLineDirectives(List<MemberDeclarationSyntax> members) =>
        _context.Options.LineDirectives ? members.Select(member => LineDirectives.AddTo(member, _context.Options)) : members;

    private static List<MemberDeclarationSyntax> WithoutLeadingBlankLine(List<MemberDeclarationSyntax> members)
    {
        if (members.Count > 0)
        {
            SyntaxTriviaList leading = TriviaList(members[0].GetLeadingTrivia().SkipWhile(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
            members[0] = members[0].WithLeadingTrivia(leading);
        }

        return members;
    }

    private void EmitItem(TopLevelItem item)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        switch (item.Directive)
        {
            case null when item.IsHeaderBoundary:
                KeepComments(item.Span);
                return;
            case IncludeDirective include:
                // C# wants its using directives first, so this one moves up and leaves its comments where they are.
                SyntaxTriviaList unused = default;
                AddHeaderUsing(include, default, EndOfLineTrivia(), ref unused);
                return;
            case DefineDirective define:
                if (_context.Names.Owns(define.Macro) && (_constants.TryEmitMacro(define) ?? _macroMethods.TryEmit(define)) is { } member)
                {
                    _members.Add(member);
                }

                return;
        }

        switch (item.Declaration)
        {
            case BoundFunctionDefinition definition:
                EmitTypes(definition.DeclaredTypes);
                if (!_context.Names.Owns(definition.Function))
                {
                    break;
                }

                _members.AddRange(_functions.EmitLocalStatics(definition.Function, _records, _constants, _globals));
                _members.Add(_functions.Emit(definition));
                break;
            case BoundGlobalDeclaration declaration:
                // A structure without any name is called after the variable that it was declared for.
                if (LocalDeclarations.FindUnnamedRecord(declaration.Declaration) is { } unnamed)
                {
                    _context.Names.GetName(unnamed.Record, unnamed.Variable);
                }

                EmitTypes(declaration.Declaration.DeclaredTypes);
                _members.AddRange(_globals.Emit(declaration.Declaration));
                break;
        }
    }

    private void EmitTypes(IReadOnlyList<Symbol> types)
    {
        foreach (Symbol type in types)
        {
            switch (type)
            {
                case RecordSymbol record when _context.Names.Owns(record):
                    // Structures that C declares inside of each other stand one behind the other.
                    MemberDeclarationSyntax declaration = _records.Emit(record);
                    bool isNext = type != types[0] && !declaration.GetLeadingTrivia().FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
                    _members.Add(isNext ? declaration.WithLeadingTrivia(declaration.GetLeadingTrivia().Insert(0, Layout.NewLine)) : declaration);
                    break;
                case EnumSymbol enumeration:
                    _members.AddRange(_constants.EmitEnum(enumeration));
                    break;
            }
        }
    }

    // A structure that is only declared can be pointed to: C# wants to see a type.
    private void AddOpaqueRecords()
    {
        foreach (RecordSymbol record in _context.Types.MentionedRecords)
        {
            if (!record.IsDefined)
            {
                _members.Add(_records.EmitOpaque(record));
            }
        }
    }

    private void AddHeaderUsing(IncludeDirective include, SyntaxTriviaList leading, SyntaxTriviaList trailing, ref SyntaxTriviaList head)
    {
        bool isRepeated = include.File?.RuntimeClass is not { } name || !RuntimeClasses.Exists(name) || !_includedClasses.Add(name);
        if (_headerUsings.Count == 0)
        {
            // The comments at the top of the file stay at the top.
            head = isRepeated ? head.AddRange(leading).AddRange(trailing) : head.AddRange(leading);
            leading = default;
        }

        if (!isRepeated)
        {
            _headerUsings.Add(UsingStatic(RuntimeClass(include.File!.RuntimeClass!), leading, trailing));
        }
        else if (_headerUsings.Count > 0 && HasComment(leading, trailing))
        {
            UsingDirectiveSyntax last = _headerUsings[^1];
            _headerUsings[^1] = last.WithTrailingTrivia(last.GetTrailingTrivia().AddRange(leading).AddRange(trailing));
        }
    }

    private static bool HasComment(SyntaxTriviaList first, SyntaxTriviaList second) => first.Concat(second)
        .Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));

    private static SyntaxTriviaList EndOfLineTrivia() => TriviaList(Layout.NewLine);

    private static UsingDirectiveSyntax Using(NameSyntax name) => UsingDirective(
        default,
        Layout.Followed(SyntaxKind.UsingKeyword),
        default,
        default,
        null,
        name,
        Token(default, SyntaxKind.SemicolonToken, EndOfLineTrivia()));

    private static NameSyntax RuntimeClass(string name) => Identifiers.Name($"CSockTranslate.Runtime.{name}");

    private static UsingDirectiveSyntax UsingStatic(NameSyntax type, SyntaxTriviaList leading, SyntaxTriviaList trailing) => UsingDirective(
        default,
        Token(leading, SyntaxKind.UsingKeyword, TriviaList(Space)),
        Layout.Followed(SyntaxKind.StaticKeyword),
        default,
        null,
        type,
        Token(default, SyntaxKind.SemicolonToken, trailing));

    private static UsingDirectiveSyntax UsingAlias(string name, CSharpType type) => UsingDirective(
        default,
        Layout.Followed(SyntaxKind.UsingKeyword),
        default,
        type.IsPointer ? Layout.Followed(SyntaxKind.UnsafeKeyword) : default,
        NameEquals(IdentifierName(Identifiers.Token(default, name, TriviaList(Space))), Layout.Followed(SyntaxKind.EqualsToken)),
        type.Syntax,
        Token(default, SyntaxKind.SemicolonToken, EndOfLineTrivia()));
}
