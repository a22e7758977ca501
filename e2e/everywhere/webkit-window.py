"""A plain WebKitGTK window that WebKitWebDriver can steer and that, unlike MiniBrowser under a driver, keeps its
storage in a folder, so that a restart can be tested. Arguments: FOLDER DOWNLOADS light|dark."""

import os
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

folder, downloads, scheme = sys.argv[-3:]
Gtk.Settings.get_default().set_property('gtk-application-prefer-dark-theme', scheme == 'dark')

storage = WebKit2.WebsiteDataManager(
    base_data_directory=os.path.join(folder, 'data'), base_cache_directory=os.path.join(folder, 'cache')
)
# Nothing leaves this machine: whatever is not the app's own address goes to a closed port.
storage.set_network_proxy_settings(
    WebKit2.NetworkProxyMode.CUSTOM, WebKit2.NetworkProxySettings.new('http://127.0.0.1:9', ['127.0.0.1'])
)
context = WebKit2.WebContext.new_with_website_data_manager(storage)
context.set_automation_allowed(True)


def place_download(download, suggested):
    download.set_allow_overwrite(True)
    download.set_destination('file://' + os.path.join(downloads, suggested))
    return True


# A page under automation may not print by itself: it is printed when this file appears.
asked = os.path.join(downloads, 'print-now')
printing = []


def print_when_asked(view):
    if os.path.exists(asked):
        os.remove(asked)
        print_to_file(WebKit2.PrintOperation.new(view))
    return True


def print_to_file(operation):
    settings = Gtk.PrintSettings()
    settings.set_printer('Print to File')
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, 'file://' + os.path.join(downloads, 'printed.pdf'))
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf')
    operation.set_print_settings(settings)
    operation.set_page_setup(Gtk.PageSetup())
    # Kept, or it is gone before it has printed.
    printing.append(operation)
    operation.print_()


def open_view(_session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    view.get_settings().set_enable_write_console_messages_to_stdout(True)
    GLib.timeout_add(500, print_when_asked, view)
    window = Gtk.Window(title='Prelude')
    window.set_default_size(1280, 900)
    window.add(view)
    window.connect('destroy', lambda *_: Gtk.main_quit())
    view.connect('close', lambda *_: window.destroy())
    window.show_all()
    view.grab_focus()
    return view


def begin(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name('WebKitGTK')
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect('create-web-view', open_view)


context.connect('download-started', lambda _, download: download.connect('decide-destination', place_download))
context.connect('automation-started', begin)
Gtk.main()
